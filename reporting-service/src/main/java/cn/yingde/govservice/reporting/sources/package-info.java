/** How far the sources of figures have been read, and reading one again from the start. */
@NullMarked
package cn.yingde.govservice.reporting.sources;

import org.jspecify.annotations.NullMarked;

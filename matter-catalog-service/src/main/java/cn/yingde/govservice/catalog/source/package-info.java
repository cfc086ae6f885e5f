/** Records of other systems: read and checked line by line, and remembered by their source. */
@NullMarked
package cn.yingde.govservice.catalog.source;

import org.jspecify.annotations.NullMarked;

/** The public guide of a published matter. */
@NullMarked
package cn.yingde.govservice.catalog.guide;

import org.jspecify.annotations.NullMarked;

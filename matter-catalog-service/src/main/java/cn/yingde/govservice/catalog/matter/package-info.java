/** Matters from draft to publication, suspension and cancellation, with immutable published versions. */
@NullMarked
package cn.yingde.govservice.catalog.matter;

import org.jspecify.annotations.NullMarked;

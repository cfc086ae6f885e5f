/** Two versions of a checklist side by side, in words people read. */
@NullMarked
package cn.yingde.govservice.catalog.compare;

import org.jspecify.annotations.NullMarked;

/** The province-wide catalogue entries that departments implement. */
@NullMarked
package cn.yingde.govservice.catalog.item;

import org.jspecify.annotations.NullMarked;

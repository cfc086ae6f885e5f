/** Departments, matters and transfers with the days on which they were so. */
@NullMarked
package cn.yingde.govservice.reporting.catalog;

import org.jspecify.annotations.NullMarked;

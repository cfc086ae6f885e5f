/** The catalogue of government service matters: departments, matters, transfers and the working-day calendar. */
@NullMarked
package cn.yingde.govservice.catalog;

import org.jspecify.annotations.NullMarked;

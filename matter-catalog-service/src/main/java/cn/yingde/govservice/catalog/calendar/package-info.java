/** The published working-day calendar and the due dates counted with it. */
@NullMarked
package cn.yingde.govservice.catalog.calendar;

import org.jspecify.annotations.NullMarked;

/** The working-day calendar: official holidays and make-up days in versions, office hours, day arithmetic. */
@NullMarked
package cn.yingde.govservice.platform.calendar;

import org.jspecify.annotations.NullMarked;

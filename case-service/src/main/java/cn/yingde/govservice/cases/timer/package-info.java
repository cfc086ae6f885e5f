/** What happens by the clock or by the feed alone: deemed acceptance, warnings, hand-over, moved calendars. */
@NullMarked
package cn.yingde.govservice.cases.timer;

import org.jspecify.annotations.NullMarked;

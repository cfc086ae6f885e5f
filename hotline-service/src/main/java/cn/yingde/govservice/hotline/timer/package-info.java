/** What time itself does to tickets: warnings, overdue, moved clocks. */
@NullMarked
package cn.yingde.govservice.hotline.timer;

import org.jspecify.annotations.NullMarked;

/** Urgings and supervisions of open tickets. */
@NullMarked
package cn.yingde.govservice.hotline.followup;

import org.jspecify.annotations.NullMarked;

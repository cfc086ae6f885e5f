/** Coordination meetings as far as figures need them. */
@NullMarked
package cn.yingde.govservice.reporting.meeting;

import org.jspecify.annotations.NullMarked;

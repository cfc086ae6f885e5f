/** Hotline tickets as far as figures need them. */
@NullMarked
package cn.yingde.govservice.reporting.ticket;

import org.jspecify.annotations.NullMarked;

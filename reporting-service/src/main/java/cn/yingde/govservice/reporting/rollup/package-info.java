/** Signed sums that turn what happened to a subject into figures as of any day. */
@NullMarked
package cn.yingde.govservice.reporting.rollup;

import org.jspecify.annotations.NullMarked;

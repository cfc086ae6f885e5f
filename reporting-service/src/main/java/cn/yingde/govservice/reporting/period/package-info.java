/** The spans of time that figures are asked for, and the moment up to which they see. */
@NullMarked
package cn.yingde.govservice.reporting.period;

import org.jspecify.annotations.NullMarked;

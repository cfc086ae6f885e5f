/** The declared metrics, their values and the records behind them. */
@NullMarked
package cn.yingde.govservice.reporting.metric;

import org.jspecify.annotations.NullMarked;

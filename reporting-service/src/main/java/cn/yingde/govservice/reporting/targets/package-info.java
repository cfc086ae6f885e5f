/** Targets that a figure is to reach in a period. */
@NullMarked
package cn.yingde.govservice.reporting.targets;

import org.jspecify.annotations.NullMarked;

/** What {@code ./bench} measures: ratios of two things measured in turn, in the same run on the same machine. */
@NullMarked
package cn.yingde.govservice.benchmarks;

import org.jspecify.annotations.NullMarked;

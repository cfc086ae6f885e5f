/** Who may see which case, and everything that only reads: lists, clock, history, progress, reveals. */
@NullMarked
package cn.yingde.govservice.cases.look;

import org.jspecify.annotations.NullMarked;

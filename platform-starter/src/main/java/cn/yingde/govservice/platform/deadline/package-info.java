/** Time limits as a ledger of budget, suspensions and extensions, and the clock that explains them day by day. */
@NullMarked
package cn.yingde.govservice.platform.deadline;

import org.jspecify.annotations.NullMarked;

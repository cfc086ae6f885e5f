/** The tamper-evident trail of commands, refusals, exports and reveals. */
@NullMarked
package cn.yingde.govservice.platform.audit;

import org.jspecify.annotations.NullMarked;

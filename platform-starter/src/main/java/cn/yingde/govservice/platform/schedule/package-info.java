/** Timers that run once across all replicas, and scans that take each row in its own transaction. */
@NullMarked
package cn.yingde.govservice.platform.schedule;

import org.jspecify.annotations.NullMarked;

/** One transaction for each command, with idempotency keys and entity tags. */
@NullMarked
package cn.yingde.govservice.platform.command;

import org.jspecify.annotations.NullMarked;

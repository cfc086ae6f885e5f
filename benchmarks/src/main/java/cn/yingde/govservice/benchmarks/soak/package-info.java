/** What must hold when processes die, the issuer is away or two instances share one database: {@code ./soak}. */
@NullMarked
package cn.yingde.govservice.benchmarks.soak;

import org.jspecify.annotations.NullMarked;

/** What the gateway answers when it does not let a call through: problems as of RFC 9457 in two languages. */
@NullMarked
package cn.yingde.govservice.gateway.problem;

import org.jspecify.annotations.NullMarked;

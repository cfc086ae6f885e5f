/** Which call goes to which service, with which time limits, breaker and body limit. */
@NullMarked
package cn.yingde.govservice.gateway.routing;

import org.jspecify.annotations.NullMarked;

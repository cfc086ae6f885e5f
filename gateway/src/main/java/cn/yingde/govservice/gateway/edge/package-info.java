/** What comes from outside and must not be believed: addresses, request ids and headers only the gateway may set. */
@NullMarked
package cn.yingde.govservice.gateway.edge;

import org.jspecify.annotations.NullMarked;

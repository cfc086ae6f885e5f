/** How a service calls its peers: with its own token, and with refusals read as such. */
@NullMarked
package cn.yingde.govservice.platform.peer;

import org.jspecify.annotations.NullMarked;

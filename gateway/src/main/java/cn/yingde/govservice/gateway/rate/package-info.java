/** How much one client and one address may ask of this replica. */
@NullMarked
package cn.yingde.govservice.gateway.rate;

import org.jspecify.annotations.NullMarked;

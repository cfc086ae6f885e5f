/** The bureau's time zone, the business clock and the machine's clock. */
@NullMarked
package cn.yingde.govservice.platform.time;

import org.jspecify.annotations.NullMarked;

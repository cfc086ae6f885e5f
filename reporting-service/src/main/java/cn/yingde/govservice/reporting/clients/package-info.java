/** What the clients of the three sources have in common. */
@NullMarked
package cn.yingde.govservice.reporting.clients;

import org.jspecify.annotations.NullMarked;

/** The ticket, its life and the rules that judge each act on it; knows nothing of HTTP or SQL. */
@NullMarked
package cn.yingde.govservice.hotline.ticket;

import org.jspecify.annotations.NullMarked;

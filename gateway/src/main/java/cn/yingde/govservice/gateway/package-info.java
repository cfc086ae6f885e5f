/** The one entry to all services: it routes, checks tokens, limits and answers problems; it holds no business rule. */
@NullMarked
package cn.yingde.govservice.gateway;

import org.jspecify.annotations.NullMarked;

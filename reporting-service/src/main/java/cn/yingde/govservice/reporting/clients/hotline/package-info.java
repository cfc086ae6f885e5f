/** The change feed of the hotline, as this service reads it. */
@NullMarked
package cn.yingde.govservice.reporting.clients.hotline;

import org.jspecify.annotations.NullMarked;

/** The change feed of the case service, as this service reads it. */
@NullMarked
package cn.yingde.govservice.reporting.clients.cases;

import org.jspecify.annotations.NullMarked;

/** The change feed of the catalogue, as this service reads it. */
@NullMarked
package cn.yingde.govservice.reporting.clients.catalog;

import org.jspecify.annotations.NullMarked;

/** What this service asks of the matter catalogue. */
@NullMarked
package cn.yingde.govservice.hotline.clients.catalog;

import org.jspecify.annotations.NullMarked;

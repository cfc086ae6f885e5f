package cn.yingde.govservice.reporting.clients.catalog;

import cn.yingde.govservice.platform.feed.FeedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue's change feed over HTTP. */
@FeignClient(name = "catalog", url = "${govservice.clients.catalog.base-url}")
interface CatalogClient {

    @GetMapping("/api/catalog/v1/changes")
    FeedPage changes(
            @RequestParam(name = "epoch", required = false) @Nullable String epoch,
            @RequestParam("after") String after,
            @RequestParam("limit") int limit);
}

package cn.yingde.govservice.cases.clients.catalog;

import cn.yingde.govservice.platform.feed.FeedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue's change feed over HTTP; a client of its own, so that its time-outs and breaker are its own too. */
@FeignClient(name = "catalog-feed", url = "${govservice.clients.catalog.base-url}")
interface CatalogFeedClient {

    @GetMapping("/api/catalog/v1/changes")
    FeedPage changes(
            @RequestParam(name = "epoch", required = false) @Nullable String epoch,
            @RequestParam("after") String after,
            @RequestParam("limit") int limit);
}

package cn.yingde.govservice.cases.clients.catalog;

import cn.yingde.govservice.platform.feed.FeedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The calls this service makes to the catalogue; all are safe to repeat. */
@FeignClient(name = "catalog", url = "${govservice.clients.catalog.base-url}")
public interface CatalogClient {

    @GetMapping("/api/catalog/v1/matters/by-code/{code}")
    CatalogMatter matterByCode(@PathVariable("code") String code);

    @GetMapping("/api/catalog/v1/changes")
    FeedPage changes(
            @RequestParam(name = "epoch", required = false) @Nullable String epoch,
            @RequestParam("after") String after,
            @RequestParam("limit") int limit);
}

package cn.yingde.govservice.reporting.clients.cases;

import cn.yingde.govservice.platform.feed.FeedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The case service's change feed over HTTP. */
@FeignClient(name = "cases", url = "${govservice.clients.cases.base-url}")
interface CasesClient {

    @GetMapping("/api/cases/v1/changes")
    FeedPage changes(
            @RequestParam(name = "epoch", required = false) @Nullable String epoch,
            @RequestParam("after") String after,
            @RequestParam("limit") int limit);
}

package cn.yingde.govservice.reporting.clients.hotline;

import cn.yingde.govservice.platform.feed.FeedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The hotline's change feed over HTTP. */
@FeignClient(name = "hotline", url = "${govservice.clients.hotline.base-url}")
interface HotlineClient {

    @GetMapping("/api/hotline/v1/changes")
    FeedPage changes(
            @RequestParam(name = "epoch", required = false) @Nullable String epoch,
            @RequestParam("after") String after,
            @RequestParam("limit") int limit);
}

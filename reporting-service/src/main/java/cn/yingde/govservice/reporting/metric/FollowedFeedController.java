package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.platform.feed.FeedStatus;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.time.BureauTime;
import io.swagger.v3.oas.annotations.Operation;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the three sources have been followed. */
@RestController
class FollowedFeedController {

    private final FeedStatus feeds;
    private final Completeness completeness;

    FollowedFeedController(FeedStatus feeds, Completeness completeness) {
        this.feeds = feeds;
        this.completeness = completeness;
    }

    /** One source. */
    record FollowedFeed(
            String source,
            String position,
            String head,
            long lag,
            @Nullable OffsetDateTime readAt,
            boolean caughtUp) {}

    /** All sources. */
    record FollowedFeeds(List<FollowedFeed> items) {}

    @Operation(summary = "各数据来源已读到哪里 (how far the sources were followed)")
    @GetMapping("/api/reporting/v1/feeds")
    @Allowed(
            roles = {Role.STATISTICIAN, Role.HOTLINE_SUPERVISOR, Role.CHIEF_LEADER, Role.DEPUTY_LEADER, Role.ADMIN},
            scopes = "reports.read")
    FollowedFeeds listFollowedFeeds() {
        return new FollowedFeeds(feeds.sources().stream().map(this::view).toList());
    }

    private FollowedFeed view(FeedStatus.Source source) {
        return new FollowedFeed(
                source.source(),
                Long.toString(source.position()),
                Long.toString(source.head()),
                source.lag(),
                source.readAt() == null ? null : BureauTime.offset(source.readAt()),
                completeness.caughtUp(source));
    }
}

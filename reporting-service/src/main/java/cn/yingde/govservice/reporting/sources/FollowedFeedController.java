package cn.yingde.govservice.reporting.sources;

import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.feed.FeedStatus;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.rollup.Generations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How far the three sources have been followed, and reading one again. */
@RestController
@RequestMapping("/api/reporting/v1/feeds")
class FollowedFeedController {

    /** A source that has not answered for so long counts as away. */
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final FeedStatus feeds;
    private final Completeness completeness;
    private final Generations generations;
    private final ReadAgain readAgain;
    private final Commands commands;
    private final Clock clock;

    FollowedFeedController(
            FeedStatus feeds,
            Completeness completeness,
            Generations generations,
            ReadAgain readAgain,
            Commands commands,
            Clock clock) {
        this.feeds = feeds;
        this.completeness = completeness;
        this.generations = generations;
        this.readAgain = readAgain;
        this.commands = commands;
        this.clock = clock;
    }

    /** One source. */
    record FollowedFeed(
            String source,
            String position,
            String head,
            long lag,
            @Schema(description = "来源最近一次应答的时间") @Nullable OffsetDateTime readAt,

            @Schema(description = "正在从头重读,期间仍可查询旧数字") boolean rebuilding,
            @Schema(description = "已读到最新,且来源几秒内有应答") boolean caughtUp) {}

    /** All sources. */
    record FollowedFeeds(List<FollowedFeed> items) {}

    @Operation(summary = "各数据来源已读到哪里 (how far the sources were followed)")
    @GetMapping
    @Allowed(
            roles = {Role.STATISTICIAN, Role.HOTLINE_SUPERVISOR, Role.CHIEF_LEADER, Role.DEPUTY_LEADER, Role.ADMIN},
            scopes = "reports.read")
    FollowedFeeds listFollowedFeeds() {
        return new FollowedFeeds(feeds.sources().stream().map(this::view).toList());
    }

    @Operation(summary = "从头重读一个来源,期间旧数字仍可查询 (read a source again from the start)")
    @PostMapping("/{source}/rebuilds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(roles = Role.ADMIN)
    ResponseEntity<FollowedFeed> rebuildSource(@PathVariable String source, Caller caller) {
        return commands.run(() -> ResponseEntity.accepted().body(view(readAgain.handle(source, Actor.of(caller)))));
    }

    private FollowedFeed view(FeedStatus.Source source) {
        return new FollowedFeed(
                source.source(),
                Long.toString(source.position()),
                Long.toString(source.head()),
                source.lag(),
                completeness.readAt(source).map(BureauTime::offset).orElse(null),
                generations.rebuilding(source.source()),
                completeness.readToTheHead(source) && answeredJustNow(source));
    }

    private boolean answeredJustNow(FeedStatus.Source source) {
        return completeness
                .readAt(source)
                .filter(moment -> moment.isAfter(clock.instant().minus(FRESH)))
                .isPresent();
    }
}

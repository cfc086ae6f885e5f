package cn.yingde.govservice.reporting.sources;

import cn.yingde.govservice.platform.audit.AuditEntry;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.feed.FeedStatus;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.reporting.rollup.Generations;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Builds what was learnt from a source again from nothing; the old figures are shown until it has been read. */
@Component
class ReadAgain {

    private final JdbcTemplate jdbc;
    private final FeedStatus feeds;
    private final Generations generations;
    private final AuditTrail audit;
    private final Clock clock;

    ReadAgain(JdbcTemplate jdbc, FeedStatus feeds, Generations generations, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.feeds = feeds;
        this.generations = generations;
        this.audit = audit;
        this.clock = clock;
    }

    FeedStatus.Source handle(String source, Actor actor) {
        // The follower moves the watermark under the condition that nobody else did, so a page on its way is dropped.
        int known = jdbc.update(
                "update feed_watermark set epoch = null, position = 0, head = 0, read_at = null where source = ?",
                source);
        if (known == 0) {
            throw ProblemException.notFound();
        }
        generations.startAnew(source);
        audit.record(AuditEntry.done(clock.instant(), actor, "SOURCE_READ_AGAIN", "feed", source, null));
        return feeds.sources().stream()
                .filter(found -> found.source().equals(source))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}

package cn.yingde.govservice.platform.feed;

import cn.yingde.govservice.platform.audit.Seal;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes events of the audit's seals, so that who follows the feed keeps them out of reach of whoever can write in this
 * database.
 */
final class SealEvents {

    static final String SUBJECT = "audit-seal";
    private static final int MOST = 500;

    private final JdbcTemplate jdbc;
    private final EventLog events;

    SealEvents(JdbcTemplate jdbc, EventLog events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A seal as followers see it. */
    record SealData(
            long number,
            String firstId,
            String lastId,
            int rows,
            String previousHmac,
            String hmac,
            OffsetDateTime sealedAt) {

        static SealData of(Seal seal) {
            return new SealData(
                    seal.number(),
                    Long.toString(seal.firstId()),
                    Long.toString(seal.lastId()),
                    seal.rows(),
                    seal.previousHmac(),
                    seal.hmac(),
                    BureauTime.offset(seal.sealedAt()));
        }
    }

    /** Publishes the seals that are not yet; called with the head row locked, so none twice. */
    void publish() {
        Long published = jdbc.queryForObject("select published_seal from feed_head where id = 1", Long.class);
        List<Seal> fresh = Seal.after(jdbc, published == null ? 0 : published, MOST);
        if (!fresh.isEmpty()) {
            events.appendAll(fresh.stream().map(SealEvents::event).toList());
            jdbc.update(
                    "update feed_head set published_seal = ? where id = 1",
                    fresh.get(fresh.size() - 1).number());
        }
    }

    private static NewEvent event(Seal seal) {
        return new NewEvent(
                SUBJECT,
                Long.toString(seal.number()),
                1,
                "sealed",
                Actor.system("audit-sealing"),
                seal.sealedAt(),
                null,
                null,
                SealData.of(seal),
                null,
                null);
    }
}

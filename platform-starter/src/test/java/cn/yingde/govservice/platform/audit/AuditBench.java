package cn.yingde.govservice.platform.audit;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.audit.AuditVerification.KeptSeal;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.feed.FeedNumbering;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A trail that is written, sealed, verified and shortened by hand: no thread works on it. */
final class AuditBench {

    private static final List<String> TABLES =
            List.of("audit_event", "audit_sealed", "audit_seal", "audit_removal", "event", "feed_head");
    private static final Ids IDS = new Ids(() -> 8);

    final JdbcTemplate jdbc = PlatformTables.jdbc();
    private final AuditKey key = new AuditKey(new byte[32]);
    private final MachineTime machine = new MachineTime(new Movable());
    private final AuditTrail trail = new AuditTrail(jdbc, IDS, key);
    private final AuditVerification verification =
            new AuditVerification(jdbc, key, AuditConfiguration.snapshot(PlatformTables.dataSource()));
    private Instant now = Instant.parse("2021-03-02T01:00:00Z");

    AuditBench() {
        TABLES.forEach(table -> jdbc.update("delete from " + table));
        jdbc.update("insert into feed_head (id, epoch, position, audit_floor) values (1, 'one', 0, 0)");
    }

    /** Where the machine's clock stands. */
    private final class Movable extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    AuditBench at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    /** Writes rows and does not seal them. */
    AuditBench rows(int count) {
        for (int i = 0; i < count; i++) {
            trail.record(new AuditEntry(
                    now, Actor.system("clerk"), "ACCEPTED", "case", "YDB" + i, false, AuditEntry.DONE, null, "a", "b"));
        }
        return this;
    }

    /** Writes rows and seals them as one block. */
    AuditBench block(int count) {
        rows(count);
        numbering().run();
        return this;
    }

    /** The numbering of a replica that has just started. */
    FeedNumbering numbering() {
        EventLog events = new EventLog(jdbc, IDS, JsonMapper.shared(), machine, trail);
        return new FeedNumbering(jdbc, PlatformTables.transactions(), new AuditSealing(jdbc, key), events, machine);
    }

    AuditVerification.Result verify(KeptSeal... kept) {
        return verification.verify(List.of(kept));
    }

    /** What does not fit, like {@code 2 ROW_CHANGED}. */
    List<String> findings(KeptSeal... kept) {
        return verify(kept).findings().stream()
                .map(finding -> finding.seal() + " " + finding.kind())
                .toList();
    }

    long remove(String kept) {
        return new AuditRetention(
                        jdbc,
                        AuditConfiguration.transactions(PlatformTables.dataSource()),
                        key,
                        trail,
                        Period.parse(kept))
                .run(now);
    }

    /** The seal as reporting-service would keep it. */
    KeptSeal kept(long number) {
        return new KeptSeal(number, Seal.after(jdbc, number - 1, 1).get(0).hmac());
    }

    List<Long> rowsOf(long seal) {
        return jdbc.queryForList(
                "select audit_id from audit_sealed where seal_number = ? order by audit_id", Long.class, seal);
    }

    int count(String table) {
        Integer rows = jdbc.queryForObject("select count(*) from " + table, Integer.class);
        return rows == null ? 0 : rows;
    }

    /** What somebody does who can write in the database and has the key. */
    void sealAnewFrom(long number) {
        jdbc.update("delete from audit_sealed where seal_number >= ?", number);
        jdbc.update("delete from audit_seal where number >= ?", number);
        new AuditSealing(jdbc, key).seal(now);
    }
}

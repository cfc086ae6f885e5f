package cn.yingde.govservice.reporting.seals;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the kept seals of a service say about its audit, and which of them its own verification is to be given. */
@Component
class SealChecks {

    /** As many as a verification takes. */
    private static final int MOST = 1_000;

    private static final int MOST_FINDINGS = 200;

    private static final String KEPT = """
            select number, hmac from kept_seal where source = ? and number in
                (select max(d.number) from kept_seal d where d.source = ? group by date(d.sealed_at))
            order by number desc limit %d""".formatted(MOST);

    private static final String CONTRADICTED =
            "select number from kept_seal where source = ? and contradicted_by is not null";

    private static final String BROKEN = """
            select s.number from kept_seal s join kept_seal p on p.source = s.source and p.number = s.number - 1
            where s.source = ? and s.previous_hmac <> p.hmac""";

    private static final String MISSING = """
            select s.number - 1 from kept_seal s
            left join kept_seal p on p.source = s.source and p.number = s.number - 1
            where s.source = ? and p.number is null and s.number > 1""";

    private final JdbcTemplate jdbc;

    SealChecks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A seal as a verification takes it. */
    record Checkpoint(long number, String hmac) {}

    /** In which way kept seals do not fit each other. */
    enum Kind {
        REWRITTEN, // the service told another seal of this number later
        CHAIN_BROKEN, // the seal does not go on from the one before it
        NEVER_TOLD // the seal of this number was left out
    }

    /** What does not fit. */
    record Finding(long seal, Kind kind) {}

    /** The last seal of each day, the newest first. */
    List<Checkpoint> checkpoints(String source) {
        return jdbc.query(KEPT, (row, n) -> new Checkpoint(row.getLong(1), row.getString(2)), source, source);
    }

    long count(String source) {
        Long count = jdbc.queryForObject("select count(*) from kept_seal where source = ?", Long.class, source);
        return count == null ? 0 : count;
    }

    List<Finding> findings(String source) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(findings(CONTRADICTED, Kind.REWRITTEN, source));
        findings.addAll(findings(BROKEN, Kind.CHAIN_BROKEN, source));
        findings.addAll(findings(MISSING, Kind.NEVER_TOLD, source));
        return findings;
    }

    private List<Finding> findings(String sql, Kind kind, String source) {
        return jdbc.query(
                sql + " order by 1 limit " + MOST_FINDINGS, (row, n) -> new Finding(row.getLong(1), kind), source);
    }
}

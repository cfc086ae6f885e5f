package cn.yingde.govservice.platform.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Checks every seal against the rows it covers and the chain of seals against itself. */
public final class AuditVerification {

    private final JdbcTemplate jdbc;
    private final AuditKey key;

    public AuditVerification(JdbcTemplate jdbc, AuditKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /**
     * What a verification found.
     *
     * @param intact whether nothing was changed, removed, added or cut off
     * @param seals how many seals were checked
     * @param rows how many rows they cover
     * @param unsealed rows that no seal covers yet
     * @param faults numbers of the seals that do not fit
     */
    public record Result(boolean intact, long seals, long rows, long unsealed, List<Long> faults) {}

    /** Reads the whole trail, block by block. */
    public Result verify() {
        List<Long> faults = new ArrayList<>();
        String previous = "";
        long expected = 1;
        long rows = 0;
        for (Seal seal : seals()) {
            if (seal.number() != expected || !fits(seal, previous)) {
                faults.add(seal.number());
            }
            previous = seal.hmac();
            expected = seal.number() + 1;
            rows += seal.rows();
        }
        return new Result(faults.isEmpty(), expected - 1, rows, unsealed(), faults);
    }

    private boolean fits(Seal seal, String previous) {
        List<AuditRow> rows = jdbc.query(
                AuditRow.SELECT + " join audit_sealed d on d.audit_id = a.id where d.seal_number = ? order by a.id",
                AuditRow.MAPPER,
                seal.number());
        return seal.previousHmac().equals(previous)
                && rows.size() == seal.rows()
                && key.sign(AuditSealing.content(seal.number(), previous, rows)).equals(seal.hmac());
    }

    private List<Seal> seals() {
        return jdbc.query(
                "select number, first_id, last_id, row_count, previous_hmac, hmac from audit_seal order by number",
                Seal.MAPPER);
    }

    private long unsealed() {
        Long count = jdbc.queryForObject(
                "select count(*) from audit_event a"
                        + " where not exists (select 1 from audit_sealed d where d.audit_id = a.id)",
                Long.class);
        return count == null ? 0 : count;
    }
}

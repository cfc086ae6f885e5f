package cn.yingde.govservice.platform.audit;

import cn.yingde.govservice.platform.audit.AuditVerification.Finding;
import cn.yingde.govservice.platform.audit.AuditVerification.KeptSeal;
import cn.yingde.govservice.platform.audit.AuditVerification.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** One walk along the chain of seals, from the first that is left to the last. */
final class AuditWalk {

    private static final int PAGE = 1_000;

    private final JdbcTemplate jdbc;
    private final AuditKey key;
    private final Map<Long, KeptSeal> kept;
    private final List<Finding> findings = new ArrayList<>();
    private long last;
    private String previous = "";
    private long seals;
    private long rows;

    AuditWalk(JdbcTemplate jdbc, AuditKey key, List<KeptSeal> kept) {
        this.jdbc = jdbc;
        this.key = key;
        this.kept = kept.stream().collect(Collectors.toMap(KeptSeal::number, Function.identity(), (one, same) -> one));
    }

    AuditVerification.Result walk() {
        long from = startBehindRemoved() + 1;
        List<Seal> page = Seal.after(jdbc, last, PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::check);
            page = Seal.after(jdbc, last, PAGE);
        }
        findCutOff();
        long unsealed = findInserted();
        List<Long> faults = findings.stream()
                .map(Finding::seal)
                .filter(seal -> seal > 0)
                .distinct()
                .toList();
        return new AuditVerification.Result(
                findings.isEmpty(), seals, rows, unsealed, faults, from, List.copyOf(findings));
    }

    /** The number of the last seal that was removed because its time was over. */
    private long startBehindRemoved() {
        AuditRemoval removal = AuditRemoval.last(jdbc);
        if (removal != null) {
            last = removal.upTo();
            previous = removal.lastHmac();
            compareWithKept(last, previous);
            if (!removal.signed(key)) {
                findings.add(new Finding(last, Kind.REMOVAL_FORGED));
            }
        }
        return last;
    }

    private void check(Seal seal) {
        Kind fault = fault(seal);
        if (fault != null) {
            findings.add(new Finding(seal.number(), fault));
        }
        compareWithKept(seal.number(), seal.hmac());
        previous = seal.hmac();
        last = seal.number();
        rows += seal.rows();
        seals++;
    }

    private @Nullable Kind fault(Seal seal) {
        if (seal.number() != last + 1) {
            return Kind.SEAL_REMOVED;
        }
        return seal.previousHmac().equals(previous) ? faultOfRows(seal) : Kind.CHAIN_BROKEN;
    }

    private @Nullable Kind faultOfRows(Seal seal) {
        List<AuditRow> found = jdbc.query(
                AuditRow.SELECT + " join audit_sealed d on d.audit_id = a.id where d.seal_number = ? order by a.id",
                AuditRow.MAPPER,
                seal.number());
        if (found.size() != seal.rows()) {
            return found.size() < seal.rows() ? Kind.ROW_REMOVED : Kind.ROW_INSERTED;
        }
        String expected = key.sign(AuditSealing.content(seal.number(), previous, found));
        return expected.equals(seal.hmac()) ? null : Kind.ROW_CHANGED;
    }

    private void compareWithKept(long number, String hmac) {
        KeptSeal known = kept.get(number);
        if (known != null && !known.hmac().equals(hmac)) {
            findings.add(new Finding(number, Kind.REWRITTEN));
        }
    }

    /** Seals that were published, or are kept elsewhere, and are gone. */
    private void findCutOff() {
        Long published = jdbc.queryForObject("select max(published_seal) from feed_head", Long.class);
        long known = kept.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        long existed = Math.max(published == null ? 0 : published, known);
        if (existed > last) {
            findings.add(new Finding(existed, Kind.CUT_OFF));
        }
    }

    /** Rows under no seal: those at the end are not sealed yet, any other was slipped in. */
    private long findInserted() {
        Long unsealed =
                count(" and a.id > (select coalesce(min(audit_floor), 0) from feed_head) and d.audit_id is null");
        Long uncovered = count("");
        if (uncovered > unsealed) {
            findings.add(new Finding(0, Kind.ROW_INSERTED));
        }
        return unsealed;
    }

    private Long count(String condition) {
        Long found = jdbc.queryForObject(
                "select count(*) from audit_event a left join audit_sealed d on d.audit_id = a.id"
                        + " left join audit_seal s on s.number = d.seal_number where s.number is null" + condition,
                Long.class);
        return found == null ? 0 : found;
    }
}

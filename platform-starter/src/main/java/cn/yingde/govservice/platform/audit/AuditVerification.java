package cn.yingde.govservice.platform.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks every seal against the rows it covers, the chain against itself, and both against seals kept elsewhere. */
public final class AuditVerification {

    private final JdbcTemplate jdbc;
    private final AuditKey key;
    private final TransactionTemplate snapshot;

    /**
     * Made with what reads.
     *
     * @param snapshot a transaction that reads everything as of one moment
     */
    public AuditVerification(JdbcTemplate jdbc, AuditKey key, TransactionTemplate snapshot) {
        this.jdbc = jdbc;
        this.key = key;
        this.snapshot = snapshot;
    }

    /** A seal that was kept outside this database. */
    public record KeptSeal(long number, String hmac) {}

    /**
     * What does not fit.
     *
     * @param seal the seal concerned; 0 for rows that belong to none
     */
    @Schema(name = "AuditFinding")
    public record Finding(long seal, Kind kind) {}

    /** In which way something does not fit. */
    public enum Kind {
        ROW_CHANGED, // a row, or the seal itself, was changed
        ROW_REMOVED, // fewer rows than were sealed
        ROW_INSERTED, // more rows than were sealed, or a row slipped in where everything is sealed
        SEAL_REMOVED, // the seal before this one is missing
        CHAIN_BROKEN, // the seal does not go on from the one before it
        CUT_OFF, // seals up to this one existed
        REWRITTEN, // another seal of this number is kept elsewhere
        REMOVAL_FORGED // the record of a removal was not made by this product
    }

    /**
     * What a verification found.
     *
     * @param intact whether nothing was changed, removed, added, cut off or rewritten
     * @param seals how many seals were checked
     * @param rows how many rows they cover
     * @param unsealed rows at the end that no seal covers yet, and of which nothing can be said
     * @param faults numbers of the seals that do not fit
     * @param verifiedFrom the first seal checked: those before it were removed when their time was over
     * @param findings what does not fit, and in which way
     */
    @Schema(name = "AuditVerificationResult")
    public record Result(
            boolean intact,
            long seals,
            long rows,
            long unsealed,
            List<Long> faults,
            long verifiedFrom,
            List<Finding> findings) {}

    /** Reads the whole trail, block by block. */
    public Result verify() {
        return verify(List.of());
    }

    /** The same, and compares with seals kept elsewhere, which a cut-off or rewritten trail no longer matches. */
    public Result verify(List<KeptSeal> kept) {
        Result result = snapshot.execute(status -> new AuditWalk(jdbc, key, kept).walk());
        if (result == null) {
            throw new IllegalStateException("A verification finds something.");
        }
        return result;
    }
}

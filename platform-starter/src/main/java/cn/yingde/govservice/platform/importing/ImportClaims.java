package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.time.MachineTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who applies which chunk: a claim is a conditional update that counts its rows, ends by itself when its process dies,
 * and is renewed while the work goes on. What was applied and that it was applied are committed together.
 */
final class ImportClaims {

    static final Duration TERM = Duration.ofSeconds(45);
    private static final int CANDIDATES = 8;

    private final JdbcTemplate jdbc;
    private final MachineTime machine;
    private final String holder = UUID.randomUUID().toString();

    ImportClaims(JdbcTemplate jdbc, MachineTime machine) {
        this.jdbc = jdbc;
        this.machine = machine;
    }

    /** Claims the next waiting chunk of these kinds; those of sequential kinds only in their order. */
    Optional<ImportClaim> next(Collection<String> kinds, Predicate<String> sequential) {
        for (ImportClaim claim : candidates(kinds)) {
            if ((!sequential.test(claim.kind()) || isFirst(claim)) && claim(claim)) {
                jdbc.update("update import_job set state = 'RUNNING' where id = ? and state = 'STORED'", claim.job());
                return Optional.of(claim);
            }
        }
        return Optional.empty();
    }

    /** All lines of the chunk are applied; in their transaction. */
    void done(ImportClaim claim, RowCounts counts) {
        requireHeld(jdbc.update(
                """
                update import_chunk set state = 'DONE', content = null, applied = line_count,
                    accepted = accepted + ?, unchanged = unchanged + ?, rejected = rejected + ?, claimed_by = null
                where job_id = ? and chunk_no = ? and claimed_by = ? and state = 'WAITING'""", counts.accepted(), counts.unchanged(), counts.rejected(), claim.job(), claim.chunk(), holder));
    }

    /** One line more is applied; in its transaction. */
    void progressed(ImportClaim claim, int applied, RowCounts counts) {
        requireHeld(jdbc.update(
                """
                update import_chunk set applied = ?, accepted = accepted + ?, unchanged = unchanged + ?,
                    rejected = rejected + ?
                where job_id = ? and chunk_no = ? and claimed_by = ? and state = 'WAITING'""",
                applied,
                counts.accepted(),
                counts.unchanged(),
                counts.rejected(),
                claim.job(),
                claim.chunk(),
                holder));
    }

    void renew(ImportClaim claim) {
        jdbc.update(
                "update import_chunk set claimed_until = ? where job_id = ? and chunk_no = ? and claimed_by = ?",
                Timestamp.from(machine.now().plus(TERM)),
                claim.job(),
                claim.chunk(),
                holder);
    }

    void release(ImportClaim claim) {
        jdbc.update(
                "update import_chunk set claimed_until = ?, claimed_by = null where job_id = ? and chunk_no = ? and claimed_by = ?",
                new Timestamp(0),
                claim.job(),
                claim.chunk(),
                holder);
    }

    /** Ends the jobs of which no chunk waits any more. */
    int finishJobs() {
        return jdbc.update("""
                update import_job set state = 'DONE', finished_at = ?
                where state in ('STORED', 'RUNNING') and not exists (
                    select 1 from import_chunk c where c.job_id = import_job.id and c.state = 'WAITING')""", Timestamp.from(machine.now()));
    }

    private List<ImportClaim> candidates(Collection<String> kinds) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(kinds.size(), "?"));
        List<Object> parameters = new ArrayList<>(kinds);
        parameters.add(Timestamp.from(machine.now()));
        return jdbc.query(
                "select c.job_id, j.kind, c.chunk_no, c.first_row, c.applied"
                        + " from import_chunk c join import_job j on j.id = c.job_id"
                        + " where c.state = 'WAITING' and j.state in ('STORED', 'RUNNING') and j.kind in (" + marks
                        + ") and c.claimed_until < ? order by c.job_id, c.chunk_no limit " + CANDIDATES,
                (row, number) ->
                        new ImportClaim(row.getLong(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                parameters.toArray());
    }

    private boolean isFirst(ImportClaim claim) {
        Integer first = jdbc.queryForObject(
                "select min(chunk_no) from import_chunk where job_id = ? and state = 'WAITING'",
                Integer.class,
                claim.job());
        return first != null && first == claim.chunk();
    }

    private boolean claim(ImportClaim claim) {
        return jdbc.update(
                        """
                        update import_chunk set claimed_by = ?, claimed_until = ?
                        where job_id = ? and chunk_no = ? and state = 'WAITING' and applied = ? and claimed_until < ?""",
                        holder,
                        Timestamp.from(machine.now().plus(TERM)),
                        claim.job(),
                        claim.chunk(),
                        claim.applied(),
                        Timestamp.from(machine.now()))
                == 1;
    }

    /** Undoes the lines of a worker that was taken for dead and whose chunk another has claimed since. */
    private static void requireHeld(int rows) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException("The chunk is claimed by another worker");
        }
    }
}

package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.importing.ImportNotes.Told;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies one chunk: all its lines in one transaction; if that fails, line by line, each in its own, so that a broken
 * line stops no other. What the database refuses for the moment only is tried again, never held against a line.
 */
final class ChunkRun {

    private static final Logger log = LoggerFactory.getLogger(ChunkRun.class);
    private static final int TRIES = 3;

    private final ImportJobs jobs;
    private final ImportChunks chunks;
    private final ImportNotes notes;
    private final ImportClaims claims;
    private final TransactionTemplate transactions;

    ChunkRun(
            ImportJobs jobs,
            ImportChunks chunks,
            ImportNotes notes,
            ImportClaims claims,
            TransactionTemplate transactions) {
        this.jobs = jobs;
        this.chunks = chunks;
        this.notes = notes;
        this.claims = claims;
        this.transactions = transactions;
    }

    void run(ImportKind kind, ImportClaim claim) {
        ImportJob job = jobs.job(claim.job());
        ChunkLines lines = chunks.lines(claim);
        if (claim.applied() > 0 || !appliedWhole(kind, job, claim, lines)) {
            applyLineByLine(kind, job, claim, lines);
        }
    }

    private boolean appliedWhole(ImportKind kind, ImportJob job, ImportClaim claim, ChunkLines lines) {
        try {
            retrying(() -> transactions.executeWithoutResult(status -> applyWhole(kind, job, claim, lines)));
            return true;
        } catch (RuntimeException e) {
            requirePermanent(e);
            log.info(
                    "chunk {} of import {} goes line by line: {}",
                    claim.chunk(),
                    claim.job(),
                    e.getClass().getName());
            return false;
        }
    }

    private void applyWhole(ImportKind kind, ImportJob job, ImportClaim claim, ChunkLines lines) {
        List<ImportLine> given = lines.toApply();
        List<RowOutcome> outcomes = apply(kind, job, given);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            told.add(new Told(given.get(i).row(), outcomes.get(i)));
        }
        lines.unreadable().forEach(row -> told.add(new Told(row, RowErrors.NOT_UTF8)));
        notes.insert(job.id(), told);
        claims.done(
                claim, RowCounts.of(outcomes).plusRejected(lines.unreadable().size()));
    }

    private void applyLineByLine(ImportKind kind, ImportJob job, ImportClaim claim, ChunkLines lines) {
        for (int i = claim.applied(); i < lines.lines().size(); i++) {
            ImportLine line = lines.lines().get(i);
            if (line != null) {
                applyLine(kind, job, claim, line, i + 1);
            } else if (lines.unreadable().contains(lines.firstRow() + i)) {
                record(claim, lines.firstRow() + i, RowErrors.NOT_UTF8, i + 1);
            }
        }
        claims.done(claim, RowCounts.NONE);
    }

    private void applyLine(ImportKind kind, ImportJob job, ImportClaim claim, ImportLine line, int applied) {
        try {
            retrying(() -> transactions.executeWithoutResult(status ->
                    record(claim, line.row(), apply(kind, job, List.of(line)).get(0), applied)));
        } catch (RuntimeException e) {
            requirePermanent(e);
            record(claim, line.row(), RowErrors.of(line, e), applied);
        }
    }

    /** Joins the line's transaction when there is one. */
    private void record(ImportClaim claim, long row, RowOutcome outcome, int applied) {
        transactions.executeWithoutResult(status -> {
            notes.insert(claim.job(), List.of(new Told(row, outcome)));
            claims.progressed(claim, applied, RowCounts.of(List.of(outcome)));
        });
    }

    private static List<RowOutcome> apply(ImportKind kind, ImportJob job, List<ImportLine> lines) {
        List<RowOutcome> outcomes = lines.isEmpty() ? List.of() : kind.apply(job, lines);
        if (outcomes.size() != lines.size()) {
            throw new IllegalStateException(
                    kind.name() + " told of " + outcomes.size() + " lines, not " + lines.size());
        }
        return outcomes;
    }

    private static void retrying(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (TransientDataAccessException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** A database that is away, or a lost claim, ends the run; the chunk waits for the next one. */
    private static void requirePermanent(RuntimeException e) {
        boolean passing = e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof NonTransientDataAccessResourceException
                || e instanceof CannotCreateTransactionException;
        if (passing || Thread.currentThread().isInterrupted()) {
            throw e;
        }
    }
}

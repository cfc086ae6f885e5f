package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.audit.AuditEntry;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

/**
 * Stores a file of lines as it arrives. The job begins, is audited and has its idempotency key written in the one
 * transaction that ends the upload; one that breaks off leaves nothing.
 */
final class StoreUpload {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final ImportJobs jobs;
    private final ImportChunks chunks;
    private final Ids ids;
    private final Clock clock;
    private final AuditTrail audit;
    private final Commands commands;

    StoreUpload(ImportJobs jobs, ImportChunks chunks, Ids ids, Clock clock, AuditTrail audit, Commands commands) {
        this.jobs = jobs;
        this.chunks = chunks;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
        this.commands = commands;
    }

    ImportJobView store(ImportKind kind, InputStream body, Caller caller, Map<String, String> params) {
        ImportJob job = new ImportJob(ids.next(), kind.name(), Map.copyOf(params), Actor.of(caller), clock.instant());
        jobs.insert(job);
        try {
            return store(job, new HashedInput(body));
        } catch (RuntimeException e) {
            forget(job.id());
            throw e;
        }
    }

    /** Forgets uploads that broke off with their process. */
    void forgetBroken(Instant now) {
        jobs.leftBefore(now.minus(FORGOTTEN_AFTER)).forEach(this::forget);
    }

    private ImportJobView store(ImportJob job, HashedInput input) {
        int rows = Chunker.cut(input, chunk -> chunks.insert(job.id(), chunk));
        String sha256 = input.sha256();
        ResponseEntity<ImportJobView> answer = commands.runUploaded(sha256, () -> {
            jobs.stored(job.id(), rows, input.count(), sha256);
            audit.record(told(job, rows, sha256));
            return ResponseEntity.accepted().body(jobs.view(job.id()).orElseThrow());
        });
        return Optional.ofNullable(answer.getBody()).orElseThrow();
    }

    /** An upload that broke off; what was stored whole stays. */
    private void forget(long job) {
        if (jobs.receiving(job)) {
            chunks.delete(job);
            jobs.delete(job);
        }
    }

    private static AuditEntry told(ImportJob job, int rows, String sha256) {
        return new AuditEntry(
                job.receivedAt(),
                job.actor(),
                "IMPORT_" + job.kind(),
                "import",
                String.valueOf(job.id()),
                false,
                AuditEntry.DONE,
                "rows " + rows + ", SHA-256 " + sha256,
                null,
                null);
    }
}

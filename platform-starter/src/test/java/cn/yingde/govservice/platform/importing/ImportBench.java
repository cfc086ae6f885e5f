package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.audit.AuditKey;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.privacy.PersonalDataKeys;
import cn.yingde.govservice.platform.privacy.PrivacySettings;
import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.time.MachineTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The import of one replica, worked by hand: no thread of its own. */
final class ImportBench {

    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private static final Caller LOADER =
            new Caller("demo-loader", "demo-loader", null, Set.of(Role.SYSTEM), null, Set.of("imports.write"));
    private static final Ids IDS = new Ids(() -> 7);

    /** The end of a process: not an exception that anything handles. */
    static final class Killed extends Error {}

    private final JdbcTemplate jdbc = PlatformTables.jdbc();
    private final ImportKind kind;
    private final ImportClaims claims;
    private final ImportJobs jobs;
    private final ImportChunks chunks;
    private final StoreUpload upload;
    private final Imports imports;
    private final ImportWorkers workers;
    private boolean feedBehind;

    ImportBench(Path keys, ImportKind kind) {
        this.kind = kind;
        PersonalDataKeys files = new PersonalDataKeys(new PrivacySettings(keys.toString(), true));
        Vault vault = files.vault();
        ImportNotes notes = new ImportNotes(jdbc);
        jobs = new ImportJobs(jdbc, JsonMapper.shared(), "cases");
        chunks = new ImportChunks(jdbc, vault, notes);
        claims = new ImportClaims(jdbc, new MachineTime(Clock.systemUTC()));
        AuditTrail audit = new AuditTrail(jdbc, IDS, new AuditKey(new byte[32]));
        upload = new StoreUpload(
                jobs, chunks, IDS, Clock.fixed(NOW, ZoneOffset.UTC), audit, PlatformTables.commands(vault));
        imports = new Imports(upload, jobs, notes);
        ChunkRun run = new ChunkRun(jobs, chunks, notes, claims, PlatformTables.transactions());
        workers = new ImportWorkers(Map.of(kind.name(), kind), claims, run, () -> feedBehind, 0);
    }

    Imports imports() {
        return imports;
    }

    void clear() {
        for (String table : new String[] {"import_late", "import_row_error", "import_chunk", "import_job"}) {
            jdbc.update("delete from " + table);
        }
        jdbc.update("delete from number_block where series like 'import-%'");
    }

    ImportJobView store(String lines) {
        return store(lines, Map.of());
    }

    ImportJobView store(String lines, Map<String, String> params) {
        return imports.store(kind, stream(lines), LOADER, params);
    }

    /** The connection of the sender ends before the file does. */
    void storeBroken(String lines) {
        InputStream end = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        imports.store(kind, new SequenceInputStream(stream(lines), end), LOADER, Map.of());
    }

    /** What a process killed during an upload leaves behind. */
    void leaveReceiving() {
        ImportJob job = new ImportJob(IDS.next(), kind.name(), Map.of(), Actor.of(LOADER), NOW);
        jobs.insert(job);
        Chunker.cut(stream("ok 1\n"), chunk -> chunks.insert(job.id(), chunk));
    }

    void forgetBroken(Instant now) {
        upload.forgetBroken(now);
    }

    boolean runOnce() {
        return workers.runOnce();
    }

    void work() {
        boolean more = true;
        while (more) {
            more = workers.runOnce();
        }
    }

    void workUntilKilled() {
        try {
            work();
        } catch (Killed | OptimisticLockingFailureException ended) {
            // the test looks at what is left
        }
    }

    Optional<ImportClaim> claim() {
        return claims.next(Set.of(kind.name()), name -> kind.sequential());
    }

    /** As if the time of all claims were over. */
    void expireClaims() {
        jdbc.update("update import_chunk set claimed_until = '2000-01-01 00:00:00' where state = 'WAITING'");
    }

    void feedBehind(boolean behind) {
        feedBehind = behind;
    }

    String counts(String id) {
        ImportJobView view = imports.view(id);
        return "%s %d/%d/%d".formatted(view.state(), view.accepted(), view.unchanged(), view.rejected());
    }

    Optional<byte[]> content() {
        return jdbc.queryForList("select content from import_chunk where content is not null", byte[].class).stream()
                .findFirst();
    }

    int rows(String table) {
        return count("select count(*) from " + table);
    }

    static int count(String sql, Object... parameters) {
        Integer rows = PlatformTables.jdbc().queryForObject(sql, Integer.class, parameters);
        return rows == null ? 0 : rows;
    }

    private static InputStream stream(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }
}

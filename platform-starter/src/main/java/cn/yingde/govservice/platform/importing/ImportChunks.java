package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.importing.ImportNotes.Told;
import cn.yingde.govservice.platform.privacy.Vault;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The lines of a job as they arrived; they hold personal data and are sealed until applied. */
final class ImportChunks {

    private static final String TABLE = "import_chunk";

    private final JdbcTemplate jdbc;
    private final Vault vault;
    private final ImportNotes notes;

    ImportChunks(JdbcTemplate jdbc, Vault vault, ImportNotes notes) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.notes = notes;
    }

    /** Stores a chunk; rows that are too long are rejected here, since their text is not kept. */
    void insert(long job, Chunk chunk) {
        byte[] sealed = vault.sealBytes(TABLE, column(chunk.no()), job, chunk.content());
        jdbc.update(
                """
                insert into import_chunk (job_id, chunk_no, first_row, line_count, state, content, applied, accepted,
                    unchanged, rejected, claimed_until) values (?, ?, ?, ?, 'WAITING', ?, 0, 0, 0, ?, ?)""",
                job,
                chunk.no(),
                chunk.firstRow(),
                chunk.lines(),
                sealed,
                chunk.tooLong().size(),
                new Timestamp(0));
        notes.insert(
                job,
                chunk.tooLong().stream()
                        .map(row -> new Told(row, RowErrors.TOO_LONG))
                        .toList());
    }

    ChunkLines lines(ImportClaim claim) {
        byte[] sealed = jdbc.queryForObject(
                "select content from import_chunk where job_id = ? and chunk_no = ?",
                byte[].class,
                claim.job(),
                claim.chunk());
        byte[] content = vault.openBytes(
                TABLE,
                column(claim.chunk()),
                claim.job(),
                Optional.ofNullable(sealed).orElseThrow());
        return ChunkLines.read(claim.firstRow(), content);
    }

    void delete(long job) {
        notes.delete(job);
        jdbc.update("delete from import_chunk where job_id = ?", job);
    }

    private static String column(int chunk) {
        return "content/" + chunk;
    }
}

package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.platform.time.BureauTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the imports: jobs, chunks and row errors. Chunks hold personal data and are sealed until applied. */
final class ImportStore {

    private static final String TABLE = "import_chunk";
    private static final String ERROR_INSERT = """
            insert into import_row_error (job_id, row_no, code, detail_zh, detail_en) values (?, ?, ?, ?, ?)
            on duplicate key update code = values(code)""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Vault vault;
    private final String service;

    ImportStore(JdbcTemplate jdbc, JsonMapper json, Vault vault, String service) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
        this.service = service;
    }

    void insert(ImportJob job) {
        Actor actor = job.actor();
        jdbc.update(
                """
                insert into import_job (id, kind, state, params, row_count, byte_count, actor_id, actor_name,
                    actor_role, department_id, received_at) values (?, ?, 'RECEIVING', ?, 0, 0, ?, ?, ?, ?, ?)""",
                job.id(),
                job.kind(),
                json.writeValueAsString(job.params()),
                actor.id(),
                actor.name(),
                actor.role(),
                actor.departmentId(),
                Timestamp.from(job.receivedAt()));
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
        insertErrors(chunk.tooLong().stream()
                .map(row -> error(job, row, RowErrors.TOO_LONG))
                .toList());
    }

    void stored(long job, int rows, long bytes, String sha256) {
        jdbc.update(
                "update import_job set state = 'STORED', row_count = ?, byte_count = ?, sha256 = ? where id = ?",
                rows,
                bytes,
                sha256,
                job);
    }

    /** Forgets an upload that broke off. */
    void delete(long job) {
        jdbc.update("delete from import_row_error where job_id = ?", job);
        jdbc.update("delete from import_chunk where job_id = ?", job);
        jdbc.update("delete from import_job where id = ? and state = 'RECEIVING'", job);
    }

    /** Uploads that broke off with their process. */
    List<Long> leftBefore(Instant moment) {
        return jdbc.queryForList(
                "select id from import_job where state = 'RECEIVING' and received_at < ? limit 100",
                Long.class,
                Timestamp.from(moment));
    }

    ImportJob job(long id) {
        return Optional.ofNullable(jdbc.queryForObject("""
                        select id, kind, params, actor_id, actor_name, actor_role, department_id, received_at
                        from import_job where id = ?""", (row, number) -> job(row), id))
                .orElseThrow();
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

    Optional<ImportJobView> view(long id) {
        return jdbc.query("""
                        select j.id, j.kind, j.state, j.row_count, coalesce(sum(c.accepted), 0),
                            coalesce(sum(c.unchanged), 0), coalesce(sum(c.rejected), 0), j.sha256, j.received_at,
                            j.finished_at
                        from import_job j left join import_chunk c on c.job_id = j.id
                        where j.id = ? and j.state <> 'RECEIVING'
                        group by j.id, j.kind, j.state, j.row_count, j.sha256, j.received_at, j.finished_at""", (row, number) -> view(row), id).stream().findFirst();
    }

    /** Row errors behind a row, in order. */
    List<StoredRowError> errors(long job, long afterRow, int limit) {
        return jdbc.query(
                """
                select row_no, code, detail_zh, detail_en from import_row_error where job_id = ? and row_no > ?
                order by row_no limit ?""",
                (row, number) -> new StoredRowError(
                        row.getInt(1), row.getString(2), Text.of(row.getString(3), row.getString(4))),
                job,
                afterRow,
                limit);
    }

    void insertErrors(List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(ERROR_INSERT, rows);
        }
    }

    static Object[] error(long job, long row, RowOutcome rejected) {
        Text detail = rejected.detail() == null ? Text.of("", "") : rejected.detail();
        return new Object[] {
            job, row, cut(String.valueOf(rejected.code()), 64), cut(detail.zh(), 500), cut(detail.en(), 500)
        };
    }

    /** A row error as it is stored, in both languages. */
    record StoredRowError(int row, String code, Text detail) {}

    private ImportJob job(ResultSet row) throws SQLException {
        Map<String, String> params = json.readValue(row.getString(3), new TypeReference<Map<String, String>>() {});
        Actor actor = new Actor(row.getString(4), row.getString(5), row.getString(6), row.getString(7), null);
        return new ImportJob(
                row.getLong(1),
                row.getString(2),
                params,
                actor,
                row.getTimestamp(8).toInstant());
    }

    private ImportJobView view(ResultSet row) throws SQLException {
        String id = row.getString(1);
        return new ImportJobView(
                id,
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                "/api/" + service + "/v1/imports/" + id + "/errors",
                row.getString(8),
                BureauTime.offset(row.getTimestamp(9).toInstant()),
                moment(row.getTimestamp(10)));
    }

    private static java.time.@Nullable OffsetDateTime moment(@Nullable Timestamp stored) {
        return stored == null ? null : BureauTime.offset(stored.toInstant());
    }

    private static String column(int chunk) {
        return "content/" + chunk;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}

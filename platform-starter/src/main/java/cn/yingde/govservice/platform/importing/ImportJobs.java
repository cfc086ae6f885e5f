package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.BureauTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of import jobs. */
final class ImportJobs {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final String service;

    ImportJobs(JdbcTemplate jdbc, JsonMapper json, String service) {
        this.jdbc = jdbc;
        this.json = json;
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

    void stored(long job, int rows, long bytes, String sha256) {
        jdbc.update(
                "update import_job set state = 'STORED', row_count = ?, byte_count = ?, sha256 = ? where id = ?",
                rows,
                bytes,
                sha256,
                job);
    }

    /** Whether not all of the upload is stored yet. */
    boolean receiving(long job) {
        return !jdbc.queryForList("select id from import_job where id = ? and state = 'RECEIVING'", Long.class, job)
                .isEmpty();
    }

    void delete(long job) {
        jdbc.update("delete from import_job where id = ?", job);
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

    Optional<ImportJobView> view(long id) {
        return jdbc.query("""
                        select j.id, j.kind, j.state, j.row_count, coalesce(sum(c.accepted), 0),
                            coalesce(sum(c.unchanged), 0), coalesce(sum(c.rejected), 0), j.sha256, j.received_at,
                            j.finished_at, j.params
                        from import_job j left join import_chunk c on c.job_id = j.id
                        where j.id = ? and j.state <> 'RECEIVING'
                        group by j.id, j.kind, j.state, j.row_count, j.sha256, j.received_at, j.finished_at, j.params""", (row, number) -> view(row), id).stream().findFirst();
    }

    private ImportJob job(ResultSet row) throws SQLException {
        Actor actor = new Actor(row.getString(4), row.getString(5), row.getString(6), row.getString(7), null);
        return new ImportJob(
                row.getLong(1),
                row.getString(2),
                params(row.getString(3)),
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
                moment(row.getTimestamp(10)),
                params(row.getString(11)).get(ImportJob.RESUME_TIMERS_AT));
    }

    private Map<String, String> params(String stored) {
        return json.readValue(stored, new TypeReference<Map<String, String>>() {});
    }

    private static @Nullable OffsetDateTime moment(@Nullable Timestamp stored) {
        return stored == null ? null : BureauTime.offset(stored.toInstant());
    }
}

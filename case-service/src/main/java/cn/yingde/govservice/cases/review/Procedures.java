package cn.yingde.govservice.cases.review;

import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.rule.ProcedureKind;
import cn.yingde.govservice.platform.time.BureauTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The ledger of special procedures: inserted and closed, never loaded with the case. */
@Repository
public class Procedures {

    private final JdbcTemplate jdbc;

    Procedures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(long id, CaseFile file, ProcedureKind kind, @Nullable Integer workingDays, Act act) {
        jdbc.update(
                """
                insert into special_procedure (id, case_id, kind, working_days, state, requested_by, requested_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                id,
                file.id(),
                kind.name(),
                workingDays,
                ProcedureState.REQUESTED.name(),
                act.actor().id(),
                Timestamp.from(act.at()));
    }

    void decide(long id, boolean approved, Act act) {
        jdbc.update(
                "update special_procedure set state = ?, decided_at = ? where id = ?",
                (approved ? ProcedureState.APPROVED : ProcedureState.REJECTED).name(),
                Timestamp.from(act.at()),
                id);
    }

    void end(long id, Act act) {
        jdbc.update(
                "update special_procedure set state = ?, ended_at = ? where id = ?",
                ProcedureState.ENDED.name(),
                Timestamp.from(act.at()),
                id);
    }

    List<ProcedureEntry> of(long caseId) {
        return jdbc.query("""
                select id, kind, working_days, state, requested_by, requested_at, decided_at, ended_at
                from special_procedure where case_id = ? order by id""", (row, number) -> entry(row), caseId);
    }

    private static ProcedureEntry entry(ResultSet row) throws SQLException {
        return new ProcedureEntry(
                row.getString(1),
                ProcedureKind.valueOf(row.getString(2)),
                row.getObject(3, Integer.class),
                ProcedureState.valueOf(row.getString(4)),
                row.getString(5),
                BureauTime.offset(row.getTimestamp(6).toInstant()),
                offset(row.getTimestamp(7)),
                offset(row.getTimestamp(8)));
    }

    private static @Nullable OffsetDateTime offset(@Nullable Timestamp at) {
        return at == null ? null : BureauTime.offset(at.toInstant());
    }
}

package cn.yingde.govservice.cases.file;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The departments that held a case before; none for a case that was never handed over. */
@Repository
public class Holdings {

    public static final String INSERT =
            "insert into case_holding (case_id, department_id, left_at, last_act, state) values (?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    Holdings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The case has just been handed over; the act that did so is the last the department reads. */
    public void left(CaseFile file, String departmentId, Instant at) {
        jdbc.update(INSERT, row(file, departmentId, at));
    }

    public static Object[] row(CaseFile file, String departmentId, Instant at) {
        return new Object[] {
            file.id(),
            departmentId,
            Timestamp.from(at),
            file.acts(),
            file.state().name()
        };
    }
}

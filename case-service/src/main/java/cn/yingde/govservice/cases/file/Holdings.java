package cn.yingde.govservice.cases.file;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The departments that held a case before; none for a case that was never handed over. */
@Repository
public class Holdings {

    public static final String INSERT = "insert into case_holding (case_id, department_id, left_at) values (?, ?, ?)";

    private final JdbcTemplate jdbc;

    Holdings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void left(long caseId, String departmentId, Instant at) {
        jdbc.update(INSERT, caseId, departmentId, Timestamp.from(at));
    }
}

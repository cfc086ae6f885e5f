package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.platform.time.BureauTime;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is to be told of single lines: why one was rejected, and what was late already. */
final class ImportNotes {

    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_DETAIL = 500;
    private static final String ERROR_INSERT = """
            insert into import_row_error (job_id, row_no, code, detail_zh, detail_en) values (?, ?, ?, ?, ?)
            on duplicate key update code = values(code)""";
    private static final String LATE_INSERT = """
            insert into import_late (job_id, row_no, subject_no, what, due_at) values (?, ?, ?, ?, ?)
            on duplicate key update what = values(what)""";

    private final JdbcTemplate jdbc;

    ImportNotes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A line and what became of it. */
    record Told(long row, RowOutcome outcome) {}

    /** A row error as it is stored, in both languages. */
    record StoredRowError(int row, String code, Text detail) {}

    void insert(long job, List<Told> told) {
        List<Object[]> errors = new ArrayList<>();
        List<Object[]> late = new ArrayList<>();
        for (Told each : told) {
            if (each.outcome().outcome() == RowOutcome.Outcome.REJECTED) {
                errors.add(error(job, each.row(), each.outcome()));
            }
            if (each.outcome().late() != null) {
                late.add(late(job, each.row(), each.outcome().late()));
            }
        }
        insert(ERROR_INSERT, errors);
        insert(LATE_INSERT, late);
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

    /** What was late already, behind a row, in order. */
    List<ImportLate> late(long job, long afterRow, int limit) {
        return jdbc.query(
                """
                select row_no, subject_no, what, due_at from import_late where job_id = ? and row_no > ?
                order by row_no limit ?""",
                (row, number) -> new ImportLate(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        BureauTime.offset(row.getTimestamp(4).toInstant())),
                job,
                afterRow,
                limit);
    }

    void delete(long job) {
        jdbc.update("delete from import_row_error where job_id = ?", job);
    }

    private void insert(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }

    private static Object[] error(long job, long row, RowOutcome rejected) {
        Text detail = rejected.detail() == null ? Text.of("", "") : rejected.detail();
        return new Object[] {
            job,
            row,
            cut(String.valueOf(rejected.code()), LONGEST_CODE),
            cut(detail.zh(), LONGEST_DETAIL),
            cut(detail.en(), LONGEST_DETAIL)
        };
    }

    private static Object[] late(long job, long row, Late late) {
        return new Object[] {job, row, late.subjectNo(), cut(late.what(), LONGEST_CODE), Timestamp.from(late.dueAt())};
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}

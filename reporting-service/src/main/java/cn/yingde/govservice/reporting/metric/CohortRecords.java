package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.rollup.Columns;
import cn.yingde.govservice.reporting.rollup.Generations;
import cn.yingde.govservice.reporting.rollup.Measure;
import cn.yingde.govservice.reporting.rollup.Sum;
import cn.yingde.govservice.reporting.rollup.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Selects the tickets or cases that were counted, as they were at the cut-off. */
@Component
class CohortRecords {

    private final JdbcTemplate jdbc;
    private final Successors successors;

    CohortRecords(JdbcTemplate jdbc, Successors successors) {
        this.jdbc = jdbc;
        this.successors = successors;
    }

    List<RecordView> read(Question question, Sum sum, String after, int limit) {
        boolean tickets = sum.measures().stream().allMatch(m -> m.name().startsWith("TICKET"));
        return tickets ? tickets(question, sum, after, limit) : cases(question, sum, after, limit);
    }

    private List<RecordView> tickets(Question question, Sum sum, String after, int limit) {
        Where where = atCutOff("received_on", question);
        counted(question, sum, where);
        question.filters().narrowTopics(where);
        inDepartment(question, where);
        where.and("ticket_no > ?", after);
        return read("ticket", "ticket_span", "received_on", "/api/hotline/v1/tickets/", where, limit);
    }

    private List<RecordView> cases(Question question, Sum sum, String after, int limit) {
        String day = sum.measures().contains(Measure.CASE_ACCEPTED) ? "accepted_on" : "closed_on";
        Where where = atCutOff(day, question).and("(measures & ?) <> 0", bits(sum.plus()));
        Filters filters = question.filters();
        where.is("type", filters.type()).is("channel", filters.channel()).in("topic", filters.basicCodes());
        inDepartment(question, where);
        where.and("case_no > ?", after);
        return read("case", "case_span", day, "/api/cases/v1/cases/", where, limit);
    }

    private List<RecordView> read(String type, String table, String day, String url, Where where, int limit) {
        String number = type + "_no";
        where.values().add(limit);
        return jdbc.query(
                "select * from " + table + where.text() + " order by " + number + " limit ?",
                (row, n) -> new RecordView(
                        type,
                        row.getString(number),
                        null,
                        row.getString("department_id"),
                        Columns.day(row, day),
                        row.getString("state"),
                        1,
                        url + row.getString(number)),
                where.values().toArray());
    }

    /** In the current structure: what is with the department today, wherever it was then. */
    private void inDepartment(Question question, Where where) {
        String department = question.filters().departmentId();
        if (department != null) {
            successors
                    .mapping(question)
                    .ifPresentOrElse(
                            mapping -> mapping.narrowToOwner(where, department),
                            () -> where.and("department_id = ?", department));
        }
    }

    private static Where atCutOff(String cohort, Question question) {
        LocalDate day = question.cutOff().day();
        return new Where()
                .and(Generations.shown(question.metric().source()))
                .and(
                        cohort + " between ? and ?",
                        question.period().from(),
                        question.period().to())
                .and("valid_from <= ?", day)
                .and("valid_to > ?", day);
    }

    /** Overdue open tickets carry their measure from the start, but count only from their due day. */
    private static void counted(Question question, Sum sum, Where where) {
        int others = bits(sum.plus()) & ~Measure.TICKET_OPEN_OVERDUE.bit();
        if (sum.plus().contains(Measure.TICKET_OPEN_OVERDUE)) {
            where.and(
                    "((measures & ?) <> 0 or ((measures & ?) <> 0 and overdue_from <= ? and due_at < ?))",
                    others,
                    Measure.TICKET_OPEN_OVERDUE.bit(),
                    question.cutOff().day(),
                    Objects.requireNonNull(Columns.utc(question.cutOff().moment())));
        } else {
            where.and("(measures & ?) <> 0", others);
        }
        where.and("(measures & ?) = 0", bits(sum.minus()));
    }

    private static int bits(Set<Measure> measures) {
        return measures.stream().mapToInt(Measure::bit).reduce(0, (a, b) -> a | b);
    }
}

package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.rollup.Columns;
import cn.yingde.govservice.reporting.rollup.Generations;
import cn.yingde.govservice.reporting.rollup.Measure;
import cn.yingde.govservice.reporting.rollup.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The SQL of a question over the roll-ups. When the cut-off is now, tickets that fall due later today
 * are taken off again: the roll-ups know days, not hours.
 */
final class CellQuery {

    record Sql(String text, List<Object> values) {}

    private final Question question;

    CellQuery(Question question) {
        this.question = question;
    }

    Sql plain(Set<Measure> measures) {
        return sql(measures, false);
    }

    /** Kept apart by department and topic, so that both can be followed to where they are now. */
    Sql byOwner(Set<Measure> measures) {
        return sql(measures, true);
    }

    private Sql sql(Set<Measure> measures, boolean byOwner) {
        Where cells = cells(measures, byOwner);
        List<Object> values = new ArrayList<>(cells.values());
        String text = select("cohort_day", "measure", "sum(n)", "figure_cell", byOwner) + cells.text()
                + grouped("cohort_day", byOwner) + ", measure";
        if (!question.cutOff().over() && measures.contains(Measure.TICKET_OPEN_OVERDUE)) {
            Where later = dueLaterToday(byOwner);
            values.addAll(later.values());
            text += " union all "
                    + select("received_on", "'TICKET_OPEN_OVERDUE'", "-count(*)", "ticket_span", byOwner)
                    + later.text() + grouped("received_on", byOwner);
        }
        return new Sql(
                "select owner, owned, k, measure, sum(n) n from (" + text + ") cells group by owner, owned, k, measure",
                values);
    }

    private Where cells(Set<Measure> measures, boolean byOwner) {
        Where where = new Where()
                .and(Generations.shown(question.metric().source()))
                .in("measure", measures.stream().map(Measure::name).toList())
                .and(
                        "cohort_day between ? and ?",
                        question.period().from(),
                        question.period().to())
                .and("effective_day <= ?", question.cutOff().day());
        return narrowed(where, byOwner);
    }

    private Where dueLaterToday(boolean byOwner) {
        Where where = new Where()
                .and(Generations.shown(question.metric().source()))
                .and("valid_to = '9999-12-31' and counted = true")
                .and("overdue_from = ?", question.cutOff().day())
                .and(
                        "due_at >= ?",
                        Objects.requireNonNull(Columns.utc(question.cutOff().moment())))
                .and(
                        "received_on between ? and ?",
                        question.period().from(),
                        question.period().to());
        return narrowed(where, byOwner);
    }

    private Where narrowed(Where where, boolean byOwner) {
        Filters filters = question.filters();
        filters.narrowTopics(where);
        return byOwner ? where : where.is("department_id", filters.departmentId());
    }

    private String select(String cohort, String measure, String n, String table, boolean byOwner) {
        String owner = byOwner ? "department_id owner, topic owned" : "'' owner, '' owned";
        return "select " + owner + ", " + key(cohort) + " k, " + measure + " measure, " + n + " n from " + table;
    }

    private String key(String cohort) {
        Grouping by = question.by();
        if (by == null) {
            return "''";
        }
        return by == Grouping.MONTH ? "date_format(" + cohort + ", '%Y-%m')" : by.column();
    }

    private String grouped(String cohort, boolean byOwner) {
        return " group by " + (byOwner ? "department_id, topic, " : "") + key(cohort);
    }
}

package cn.yingde.govservice.cases.look;

import cn.yingde.govservice.cases.department.Departments;
import cn.yingde.govservice.cases.desk.Sights;
import cn.yingde.govservice.cases.desk.Sights.Sight;
import cn.yingde.govservice.cases.desk.Visibility;
import cn.yingde.govservice.cases.desk.Visibility.Reach;
import cn.yingde.govservice.cases.file.ApplicantKind;
import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.cases.file.Channel;
import cn.yingde.govservice.cases.file.People;
import cn.yingde.govservice.platform.list.Cursor;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.time.BureauTime;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Lists and counts of cases: projections within the caller's sight, the newest first. */
@Repository
class CaseLists {

    private static final String COLUMNS = """
            select c.id, c.case_no, c.state, c.implementation_code, c.matter_name, c.department_id, c.channel,
                c.applicant_kind, c.applicant_name, c.received_at, c.accepted_on, c.due_on, c.statutory_due_on,
                c.decided_at, c.stationed
            from case_file c where\s""";

    private final NamedParameterJdbcTemplate jdbc;
    private final Visibility visibility;
    private final Sights sights;
    private final People people;
    private final Departments departments;

    CaseLists(
            NamedParameterJdbcTemplate jdbc,
            Visibility visibility,
            Sights sights,
            People people,
            Departments departments) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.sights = sights;
        this.people = people;
        this.departments = departments;
    }

    private record Row(long id, boolean stationed, CaseItem item) {}

    Page<CaseItem> page(CaseFilters filters, Caller caller, PageRequest request) {
        Where where = where(filters, caller);
        if (request.cursor() != null) {
            where.add("c.id < :after", "after", request.cursor().number(0));
        }
        where.parameters().addValue("limit", request.limit() + 1);
        List<Row> rows = jdbc.query(
                COLUMNS + where.sql() + " order by c.id desc limit :limit",
                where.parameters(),
                (row, number) -> new Row(row.getLong("id"), row.getBoolean("stationed"), item(row)));
        Page<Row> page = Page.of(rows, request, row -> Cursor.of(row.id()));
        Map<Long, Sight> left = left(page.items(), visibility.reach(caller));
        return page.map(row -> row.item().asOf(left.get(row.id())));
    }

    /** Of what the caller's department has handed on, the list shows how it left. */
    private Map<Long, Sight> left(List<Row> rows, Reach reach) {
        List<Long> handedOn = rows.stream()
                .filter(row -> !reach.whole(row.item().departmentId(), row.stationed()))
                .map(Row::id)
                .toList();
        return sights.left(handedOn, reach);
    }

    long count(CaseFilters filters, Caller caller) {
        Where where = where(filters, caller);
        Long count = jdbc.queryForObject(
                "select count(*) from case_file c where " + where.sql(), where.parameters(), Long.class);
        return count == null ? 0 : count;
    }

    private Where where(CaseFilters filters, Caller caller) {
        Visibility.Predicate visible = visibility.of(caller);
        Where where = new Where(visible.sql(), new MapSqlParameterSource(visible.parameters()));
        where.in("c.state", "states", names(filters.state()));
        if (filters.open() != null) {
            where.add(
                    "c.state " + (filters.open() ? "" : "not ") + "in (:open)",
                    "open",
                    names(List.copyOf(CaseState.OPEN)));
        }
        where.equal("c.department_id", "department", filters.departmentId());
        where.equal("c.implementation_code", "code", filters.implementationCode());
        where.equal(
                "c.channel",
                "channel",
                filters.channel() == null ? null : filters.channel().name());
        dates(filters, where);
        where.equal("c.imported", "imported", filters.imported());
        return where;
    }

    private static void dates(CaseFilters filters, Where where) {
        where.compare("c.received_at >=", "receivedFrom", Where.start(filters.receivedFrom()));
        where.compare("c.received_at <", "receivedUntil", Where.end(filters.receivedUntil()));
        where.compare("c.accepted_on >=", "acceptedFrom", filters.acceptedFrom());
        where.compare("c.accepted_on <=", "acceptedUntil", filters.acceptedUntil());
        where.compare("c.due_on <=", "dueUntil", filters.dueUntil());
    }

    private CaseItem item(ResultSet row) throws SQLException {
        String department = row.getString("department_id");
        return new CaseItem(
                row.getString("case_no"),
                CaseState.valueOf(row.getString("state")),
                row.getString("implementation_code"),
                row.getString("matter_name"),
                department,
                departments.nameOf(department),
                Channel.valueOf(row.getString("channel")),
                people.maskedName(
                        ApplicantKind.valueOf(row.getString("applicant_kind")),
                        row.getLong("id"),
                        row.getString("applicant_name")),
                BureauTime.offset(row.getTimestamp("received_at").toInstant()),
                date(row, "accepted_on"),
                date(row, "due_on"),
                date(row, "statutory_due_on"),
                row.getTimestamp("decided_at") == null
                        ? null
                        : BureauTime.offset(row.getTimestamp("decided_at").toInstant()));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    private static @Nullable List<String> names(@Nullable List<CaseState> states) {
        return states == null ? null : states.stream().map(Enum::name).toList();
    }
}

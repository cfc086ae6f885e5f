package cn.yingde.govservice.catalog.department;

import cn.yingde.govservice.catalog.department.DepartmentSuccessions.Succession;
import cn.yingde.govservice.platform.list.Cursor;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads departments as they stood on any day. */
@Component
public class DepartmentDirectory {

    private static final String FROM = " from department d join department_period p on p.department_id = d.id"
            + " where p.valid_from = (select max(x.valid_from) from department_period x"
            + " where x.department_id = d.id and x.valid_from <= :asOf)";
    private static final String LISTED = " and p.dissolved = false and (:kind is null or d.kind = :kind)"
            + " and (:stationed is null or p.stationed = :stationed)"
            + " and (:hotlineMember is null or p.hotline_member = :hotlineMember)";
    private static final String COLUMNS = "select d.id, d.kind, d.floor, d.zone, d.consult_phone, d.supervise_phone,"
            + " p.name, p.short_name, p.uscc, p.stationed, p.hotline_member, p.dissolved, p.valid_from";

    private final JdbcClient jdbc;
    private final DepartmentSuccessions successions;

    DepartmentDirectory(JdbcClient jdbc, DepartmentSuccessions successions) {
        this.jdbc = jdbc;
        this.successions = successions;
    }

    Page<DepartmentView> list(Filter filter, LocalDate asOf, PageRequest page) {
        Cursor cursor = page.cursor();
        var rows = bind(COLUMNS + FROM + LISTED + " and d.id > :after order by d.id limit :limit", filter, asOf)
                .param("after", cursor == null ? "" : cursor.part(0))
                .param("limit", page.limit() + 1)
                .query(views())
                .list();
        return Page.of(rows, page, row -> Cursor.of(row.id()));
    }

    long count(Filter filter, LocalDate asOf) {
        return bind("select count(*)" + FROM + LISTED, filter, asOf)
                .query(Long.class)
                .single();
    }

    Optional<DepartmentView> find(String id, LocalDate asOf) {
        return jdbc.sql(COLUMNS + FROM + " and d.id = :id")
                .param("asOf", asOf)
                .param("id", id)
                .query(views())
                .optional();
    }

    /** The credit code a department bore on a day. */
    public Optional<String> uscc(String id, LocalDate asOf) {
        return find(id, asOf).map(DepartmentView::uscc);
    }

    /** Whether a department had ended by a day. */
    public boolean dissolved(String id, LocalDate asOf) {
        return find(id, asOf).filter(DepartmentView::dissolved).isPresent();
    }

    /** What a department was called on a day. */
    public Optional<String> name(String id, LocalDate asOf) {
        return find(id, asOf).map(DepartmentView::name);
    }

    private JdbcClient.StatementSpec bind(String sql, Filter filter, LocalDate asOf) {
        return jdbc.sql(sql)
                .param("asOf", asOf)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("stationed", filter.stationed())
                .param("hotlineMember", filter.hotlineMember());
    }

    /** The successions are few: they are read once for a whole list. */
    private RowMapper<DepartmentView> views() {
        List<Succession> all = successions.all();
        return (row, number) -> view(row, all);
    }

    private static DepartmentView view(ResultSet row, List<Succession> successions) throws SQLException {
        String id = row.getString("id");
        return new DepartmentView(
                id,
                row.getString("name"),
                row.getString("short_name"),
                row.getString("uscc"),
                DepartmentKind.valueOf(row.getString("kind")),
                row.getBoolean("stationed"),
                row.getBoolean("hotline_member"),
                row.getBoolean("dissolved"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("floor"),
                row.getString("zone"),
                row.getString("consult_phone"),
                row.getString("supervise_phone"),
                successions.stream()
                        .filter(one -> one.successorId().equals(id))
                        .map(Succession::predecessorId)
                        .toList(),
                successions.stream()
                        .filter(one -> one.predecessorId().equals(id))
                        .map(Succession::successorId)
                        .toList());
    }

    /** Which departments a list is about. */
    record Filter(
            @Nullable DepartmentKind kind,
            @Nullable Boolean stationed,
            @Nullable Boolean hotlineMember) {}
}

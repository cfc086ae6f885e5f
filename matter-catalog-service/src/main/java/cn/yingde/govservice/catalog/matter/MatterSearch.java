package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.list.Cursor;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Caller;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists and counts matters by filters and words, best match first. */
@Component
class MatterSearch {

    private static final String COLUMNS = "select m.id, m.implementation_code, m.basic_code, m.name, m.type,"
            + " m.department_id, " + MatterAccess.STATE + " as state, m.in_force, " + MatterAccess.VERSION
            + " as version, m.effective_on, m.stationed, m.instant,"
            + " m.online, m.on_site_visits, m.transferred_in, ";

    /** The name itself, then names that begin so, then names that contain it, then initials and codes. */
    private static final String RANK = "case when :name = '' or m.name = :name then 0"
            + " when m.name like concat(:pattern, '%') escape '!' then 1"
            + " when m.name like concat('%', :pattern, '%') escape '!' then 2 else 3 end";

    private final JdbcClient jdbc;

    MatterSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Line> page(MatterFilter filter, @Nullable Caller caller, PageRequest page) {
        Where query = query(filter, caller);
        query.name(filter.q());
        String after = "";
        if (page.cursor() != null) {
            query.put("rank", page.cursor().number(0));
            query.put("id", page.cursor().number(1));
            after = " where found.place > :rank or (found.place = :rank and found.id > :id)";
        }
        query.put("limit", page.limit() + 1);
        String sql = "select * from (" + COLUMNS + RANK + " as place from matter m where " + query.where() + ") found"
                + after + " order by found.place, found.id limit :limit";
        List<Row> rows = jdbc.sql(sql).params(query.params()).query(Row.class).list();
        return Page.of(rows, page, row -> Cursor.of(row.place(), row.id())).map(Line::of);
    }

    long count(MatterFilter filter, @Nullable Caller caller) {
        Where query = query(filter, caller);
        return jdbc.sql("select count(*) from matter m where " + query.where())
                .params(query.params())
                .query(Long.class)
                .single();
    }

    private static Where query(MatterFilter filter, @Nullable Caller caller) {
        MatterAccess.Scope scope = MatterAccess.scope(caller);
        Where query = new Where();
        query.and(MatterAccess.SQL);
        query.put("seesAll", scope.seesAll());
        query.put("ownDepartment", scope.ownDepartment());
        filter.into(query);
        query.words(filter.q());
        return query;
    }

    record Row(
            long id,
            String implementationCode,
            String basicCode,
            String name,
            String type,
            String departmentId,
            MatterState state,
            @Nullable InForce inForce,
            int version,
            @Nullable LocalDate effectiveOn,
            boolean stationed,
            boolean instant,
            boolean online,
            int onSiteVisits,
            boolean transferredIn,
            int place) {}

    /** One line of the list. */
    record Line(
            String id,
            String implementationCode,
            String basicCode,
            String name,
            String type,
            String departmentId,
            MatterState state,
            @Nullable InForce inForce,
            int version,
            @Nullable LocalDate effectiveOn,
            boolean stationed,
            boolean instant,
            boolean online,
            int onSiteVisits,
            boolean transferredIn) {

        static Line of(Row row) {
            return new Line(
                    Long.toString(row.id()),
                    row.implementationCode(),
                    row.basicCode(),
                    row.name(),
                    row.type(),
                    row.departmentId(),
                    row.state(),
                    row.inForce(),
                    row.version(),
                    row.effectiveOn(),
                    row.stationed(),
                    row.instant(),
                    row.online(),
                    row.onSiteVisits(),
                    row.transferredIn());
        }
    }
}

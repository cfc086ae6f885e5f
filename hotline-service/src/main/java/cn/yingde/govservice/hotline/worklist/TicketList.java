package cn.yingde.govservice.hotline.worklist;

import cn.yingde.govservice.hotline.desk.TicketVisibility;
import cn.yingde.govservice.platform.list.Cursor;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.time.BureauTime;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The work list: tickets by due time, narrowed by filters and by what the caller may see. Of a ticket that a department
 * has left, rows and filters alike know only how it stood then.
 */
@Component
class TicketList {

    /** Open, past due, and no reply that was submitted in time. */
    private static final String OVERDUE = """
            (t.due_at < :now and t.state in ('PENDING_DISPATCH', 'DISPATCHED', 'RETURN_REQUESTED', 'COORDINATING',
                'IN_PROGRESS', 'REPLY_SUBMITTED')
             and (t.open_reply_submitted_at is null or t.open_reply_submitted_at > t.due_at))""";

    private final JdbcClient jdbc;
    private final TicketVisibility visibility;
    private final Clock clock;

    TicketList(JdbcClient jdbc, TicketVisibility visibility, Clock clock) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.clock = clock;
    }

    private record Row(long id, TicketItem item) {}

    Page<TicketItem> page(TicketFilter filter, PageRequest page, Caller caller) {
        TicketVisibility.Scope scope = visibility.of(caller);
        String dueAt = scope.column("due_at");
        Where where = where(filter, scope);
        Cursor cursor = page.cursor();
        if (cursor != null) {
            where.and("(%1$s > :afterDue or (%1$s = :afterDue and t.id > :afterId))".formatted(dueAt))
                    .with("afterDue", new Timestamp(cursor.number(0)))
                    .with("afterId", cursor.number(1));
        }
        var rows = jdbc.sql("select " + columns(scope) + " from " + scope.from() + " where " + where.text()
                        + " order by " + dueAt + ", t.id limit " + (page.limit() + 1))
                .params(where.parameters())
                .query((row, number) -> new Row(row.getLong("id"), TicketItem.of(row)))
                .list();
        return Page.of(rows, page, TicketList::placeBehind).map(Row::item);
    }

    long count(TicketFilter filter, Caller caller) {
        TicketVisibility.Scope scope = visibility.of(caller);
        Where where = where(filter, scope);
        return jdbc.sql("select count(*) from " + scope.from() + " where " + where.text())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    private static Cursor placeBehind(Row row) {
        return Cursor.of(row.item().dueAt().toInstant().toEpochMilli(), row.id());
    }

    private static String columns(TicketVisibility.Scope scope) {
        return "t.id, t.ticket_no, t.upstream_no, t.type, t.category_code, t.title, t.urgency, t.source, t.channel,"
                + " t.township, t.received_at, " + scope.column("state") + " as seen_state, "
                + scope.column("round") + " as seen_round, " + scope.column("lead_department_id") + " as seen_lead, "
                + scope.column("due_at") + " as seen_due_at, " + overdue(scope) + " as is_overdue";
    }

    private static String overdue(TicketVisibility.Scope scope) {
        return scope.either(OVERDUE, "s.overdue");
    }

    private Where where(TicketFilter filter, TicketVisibility.Scope scope) {
        return new Where()
                .with("now", Timestamp.from(clock.instant()))
                .and(scope.condition())
                .with(scope.parameters())
                .oneOf(scope.column("state"), "states", filter.state())
                .equal("t.type", "type", filter.type())
                .equal("t.category_code", "category", filter.categoryCode())
                .equal(scope.column("lead_department_id"), "lead", filter.departmentId())
                .equal("t.source", "source", filter.source())
                .equal("t.urgency", "urgency", filter.urgency())
                .equal("t.township", "township", filter.township())
                .time("t.received_at >= :from", "from", startOf(filter.receivedFrom()))
                .time("t.received_at < :to", "to", endOf(filter.receivedTo()))
                .time(scope.column("due_at") + " < :dueTo", "dueTo", endOf(filter.dueTo()))
                .flag(filter.overdue(), overdue(scope))
                .flag(filter.deviating(), "(" + scope.column("deviations") + " <> '')");
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : BureauTime.startOf(day);
    }

    private static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : BureauTime.endOf(day);
    }
}

package cn.yingde.govservice.hotline.worklist;

import cn.yingde.govservice.hotline.desk.TicketVisibility;
import cn.yingde.govservice.hotline.ticket.Channel;
import cn.yingde.govservice.hotline.ticket.Source;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.hotline.ticket.TicketType;
import cn.yingde.govservice.hotline.ticket.Urgency;
import cn.yingde.govservice.platform.list.Cursor;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.time.BureauTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The work list: tickets by due time, narrowed by filters and by what the caller may see. */
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

    /** One line of the list: nothing of the caller. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String ticketNo,
            @Nullable String upstreamNo,
            TicketType type,
            String categoryCode,
            String title,
            TicketState state,
            int round,
            Urgency urgency,
            Source source,
            Channel channel,
            String township,
            @Nullable String leadDepartmentId,
            OffsetDateTime receivedAt,
            LocalDate due,
            OffsetDateTime dueAt,
            boolean overdue) {}

    private record Row(long id, Item item) {}

    Page<Item> page(TicketFilter filter, PageRequest page, Caller caller) {
        Where where = where(filter, caller);
        Cursor cursor = page.cursor();
        if (cursor != null) {
            where.and("(t.due_at > :afterDue or (t.due_at = :afterDue and t.id > :afterId))")
                    .with("afterDue", new Timestamp(cursor.number(0)))
                    .with("afterId", cursor.number(1));
        }
        List<Row> rows = jdbc.sql("select t.*, " + OVERDUE + " as is_overdue from ticket t where " + where.text()
                        + " order by t.due_at, t.id limit " + (page.limit() + 1))
                .params(where.parameters)
                .query((result, number) -> row(result))
                .list();
        return Page.of(
                        rows,
                        page,
                        row -> Cursor.of(row.item().dueAt().toInstant().toEpochMilli(), row.id()))
                .map(Row::item);
    }

    long count(TicketFilter filter, Caller caller) {
        Where where = where(filter, caller);
        return jdbc.sql("select count(*) from ticket t where " + where.text())
                .params(where.parameters)
                .query(Long.class)
                .single();
    }

    private Where where(TicketFilter filter, Caller caller) {
        TicketVisibility.Scope scope = visibility.of(caller);
        Where where = new Where().with("now", Timestamp.from(clock.instant())).and(scope.condition());
        where.parameters.putAll(scope.parameters());
        if (filter.state() != null && !filter.state().isEmpty()) {
            where.and("t.state in (:states)")
                    .with(
                            "states",
                            filter.state().stream().map(TicketState::name).toList());
        }
        where.equal("t.type", "type", filter.type())
                .equal("t.category_code", "category", filter.categoryCode())
                .equal("t.lead_department_id", "lead", filter.departmentId())
                .equal("t.source", "source", filter.source())
                .equal("t.urgency", "urgency", filter.urgency())
                .equal("t.township", "township", filter.township());
        where.time("t.received_at >= :from", "from", startOf(filter.receivedFrom()))
                .time("t.received_at < :to", "to", endOf(filter.receivedTo()))
                .time("t.due_at < :dueTo", "dueTo", endOf(filter.dueTo()));
        where.flag(filter.overdue(), OVERDUE).flag(filter.deviating(), "(t.deviations <> '')");
        return where;
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : BureauTime.startOf(day);
    }

    private static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : BureauTime.endOf(day);
    }

    private static Row row(ResultSet row) throws SQLException {
        Instant dueAt = row.getTimestamp("due_at").toInstant();
        Item item = new Item(
                row.getString("ticket_no"),
                row.getString("upstream_no"),
                TicketType.valueOf(row.getString("type")),
                row.getString("category_code"),
                row.getString("title"),
                TicketState.valueOf(row.getString("state")),
                row.getInt("round"),
                Urgency.valueOf(row.getString("urgency")),
                Source.valueOf(row.getString("source")),
                Channel.valueOf(row.getString("channel")),
                row.getString("township"),
                row.getString("lead_department_id"),
                BureauTime.offset(row.getTimestamp("received_at").toInstant()),
                BureauTime.date(dueAt),
                BureauTime.offset(dueAt),
                row.getBoolean("is_overdue"));
        return new Row(row.getLong("id"), item);
    }

    /** The conditions of one list, with their parameters. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Where and(String condition) {
            conditions.add(condition);
            return this;
        }

        Where with(String name, Object value) {
            parameters.put(name, value);
            return this;
        }

        Where equal(String column, String name, @Nullable Object value) {
            return value == null
                    ? this
                    : and(column + " = :" + name).with(name, value instanceof Enum<?> code ? code.name() : value);
        }

        Where time(String condition, String name, @Nullable Instant value) {
            return value == null ? this : and(condition).with(name, Timestamp.from(value));
        }

        Where flag(@Nullable Boolean wanted, String condition) {
            return wanted == null ? this : and(wanted ? condition : "not " + condition);
        }

        String text() {
            return String.join(" and ", conditions);
        }
    }
}

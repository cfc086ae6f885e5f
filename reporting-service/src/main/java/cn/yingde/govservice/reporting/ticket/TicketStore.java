package cn.yingde.govservice.reporting.ticket;

import cn.yingde.govservice.reporting.rollup.Columns;
import cn.yingde.govservice.reporting.rollup.Dimensions;
import cn.yingde.govservice.reporting.rollup.Generations;
import cn.yingde.govservice.reporting.rollup.SpanStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The timelines of tickets. */
@Component
public class TicketStore extends SpanStore<TicketState> {

    private static final List<String> COLUMNS = List.of(
            "received_on",
            "department_id",
            "topic",
            "type",
            "source",
            "channel",
            "township",
            "state",
            "counted",
            "merged_into",
            "replied_at",
            "replied_late",
            "grade",
            "solved",
            "overdue_from",
            "due_at");

    private final JdbcTemplate jdbc;

    TicketStore(JdbcTemplate jdbc, Generations generations) {
        super(jdbc, generations, new Place("hotline", "ticket_span", "ticket_no"), COLUMNS);
        this.jdbc = jdbc;
    }

    /** Those that were merged into one of these. */
    List<String> joinedTo(Collection<String> ticketNos) {
        if (ticketNos.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(ticketNos.size(), "?"));
        return jdbc.queryForList(
                "select distinct ticket_no from ticket_span where generation = ? and merged_into in (" + marks + ")",
                String.class,
                Stream.concat(Stream.of(filled()), ticketNos.stream()).toArray());
    }

    @Override
    protected Object[] values(TicketState ticket) {
        Dimensions by = ticket.dimensions();
        TicketOutcome outcome = ticket.outcome();
        return new Object[] {
            ticket.receivedOn(),
            by.department(),
            by.topic(),
            by.type(),
            by.source(),
            by.channel(),
            by.township(),
            ticket.state(),
            ticket.counted(),
            ticket.mergedInto(),
            Columns.utc(outcome.repliedAt()),
            outcome.repliedLate(),
            outcome.grade(),
            outcome.solved(),
            outcome.overdueFrom(),
            Columns.utc(outcome.dueAt())
        };
    }

    @Override
    protected TicketState state(ResultSet row) throws SQLException {
        return new TicketState(
                row.getString("ticket_no"),
                Objects.requireNonNull(row.getObject("received_on", LocalDate.class)),
                dimensions(row),
                row.getString("state"),
                row.getBoolean("counted"),
                row.getString("merged_into"),
                outcome(row));
    }

    private static Dimensions dimensions(ResultSet row) throws SQLException {
        return new Dimensions(
                row.getString("department_id"),
                row.getString("topic"),
                row.getString("type"),
                row.getString("source"),
                row.getString("channel"),
                row.getString("township"));
    }

    private static TicketOutcome outcome(ResultSet row) throws SQLException {
        return new TicketOutcome(
                Columns.moment(row, "replied_at"),
                row.getBoolean("replied_late"),
                Columns.number(row, "grade"),
                row.getString("solved"),
                Columns.day(row, "overdue_from"),
                Columns.moment(row, "due_at"));
    }
}

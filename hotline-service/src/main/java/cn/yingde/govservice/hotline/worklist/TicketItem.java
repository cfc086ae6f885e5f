package cn.yingde.govservice.hotline.worklist;

import cn.yingde.govservice.hotline.desk.LongNumbers;
import cn.yingde.govservice.hotline.ticket.Channel;
import cn.yingde.govservice.hotline.ticket.Source;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.hotline.ticket.TicketType;
import cn.yingde.govservice.hotline.ticket.Urgency;
import cn.yingde.govservice.platform.time.BureauTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One line of the list: nothing of the caller, and no long number from the title. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Item")
record TicketItem(
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
        boolean overdue) {

    /** A row of {@link TicketList}. */
    static TicketItem of(ResultSet row) throws SQLException {
        Instant dueAt = row.getTimestamp("seen_due_at").toInstant();
        return new TicketItem(
                row.getString("ticket_no"),
                row.getString("upstream_no"),
                TicketType.valueOf(row.getString("type")),
                row.getString("category_code"),
                LongNumbers.hidden(row.getString("title")),
                TicketState.valueOf(row.getString("seen_state")),
                row.getInt("seen_round"),
                Urgency.valueOf(row.getString("urgency")),
                Source.valueOf(row.getString("source")),
                Channel.valueOf(row.getString("channel")),
                row.getString("township"),
                row.getString("seen_lead"),
                BureauTime.offset(row.getTimestamp("received_at").toInstant()),
                BureauTime.date(dueAt),
                BureauTime.offset(dueAt),
                row.getBoolean("is_overdue"));
    }
}

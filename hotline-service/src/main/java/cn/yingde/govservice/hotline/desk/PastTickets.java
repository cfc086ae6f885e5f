package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAsLeft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a ticket's whole state as the event told it with which a department left. */
@Component
class PastTickets {

    // Times keep the offset that they were told with.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private final JdbcClient jdbc;

    PastTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TicketData read(Ticket ticket, TicketAsLeft left) {
        String data = jdbc.sql(
                        "select data from event where subject_type = 'ticket' and subject_no = ? and subject_version = ?")
                .params(ticket.ticketNo(), left.afterEvent())
                .query(String.class)
                .single();
        return JSON.readValue(data, TicketData.class);
    }
}

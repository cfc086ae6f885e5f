package cn.yingde.govservice.hotline.migration;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds tickets by the number they had in an earlier system. */
@Component
class ImportedTickets {

    private final JdbcClient jdbc;

    ImportedTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row of a ticket that was taken over. */
    record Found(long id, String ticketNo, Instant receivedAt, String fingerprint) {}

    Optional<Found> find(String sourceSystem, String sourceNo) {
        return jdbc.sql("""
                        select id, ticket_no, received_at, import_fingerprint from ticket
                        where source_system = ? and source_no = ?""")
                .params(sourceSystem, sourceNo)
                .query((row, number) -> new Found(
                        row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant(), row.getString(4)))
                .optional();
    }

    String ticketNo(String sourceSystem, String sourceNo, String field) {
        return find(sourceSystem, sourceNo).map(Found::ticketNo).orElseThrow(() -> new UnknownReference(field));
    }

    boolean upstreamNoTaken(String upstreamNo) {
        return jdbc.sql("select count(*) from ticket where upstream_no = ?")
                        .param(upstreamNo)
                        .query(Long.class)
                        .single()
                > 0;
    }
}

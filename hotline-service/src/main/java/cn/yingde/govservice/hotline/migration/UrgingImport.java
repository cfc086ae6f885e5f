package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.desk.Tickets;
import cn.yingde.govservice.hotline.ticket.Urging;
import cn.yingde.govservice.hotline.ticket.UrgingChannel;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportKind;
import cn.yingde.govservice.platform.importing.ImportLine;
import cn.yingde.govservice.platform.importing.RowOutcome;
import cn.yingde.govservice.platform.security.Actor;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes over the urging ledger of an earlier system. Its events are the urging's own: the ticket has gone on since,
 * and its history is not told anew.
 */
@Component
class UrgingImport implements ImportKind {

    private final JsonMapper json;
    private final Tickets tickets;
    private final EventLog events;
    private final ImportedTickets imported;
    private final JdbcClient jdbc;
    private final Ids ids;

    UrgingImport(
            JsonMapper json, Tickets tickets, ImportedTickets imported, EventLog events, JdbcClient jdbc, Ids ids) {
        this.json = json;
        this.tickets = tickets;
        this.events = events;
        this.imported = imported;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    private record Line(
            @Nullable String sourceSystem,
            @Nullable String sourceNo,
            @Nullable String ticketSourceNo,
            @Nullable UrgingChannel channel,
            @Nullable OffsetDateTime at,
            @Nullable String operatorName,
            @Nullable String contact,
            @Nullable String answer,
            @Nullable LocalDate nextOn) {}

    private record Told(
            String ticketNo,
            UrgingChannel channel,
            OffsetDateTime at,
            @Nullable LocalDate nextOn) {}

    @Override
    public String name() {
        return "URGINGS";
    }

    @Override
    public List<RowOutcome> apply(ImportJob job, List<ImportLine> lines) {
        Map<String, String> taken = new HashMap<>();
        List<NewEvent> told = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (ImportLine line : lines) {
            outcomes.add(Rejections.guarded(() -> take(line.json(), taken, told)));
        }
        tickets.flush();
        tickets.clear();
        events.appendAll(told);
        return outcomes;
    }

    private RowOutcome take(String text, Map<String, String> taken, List<NewEvent> told) {
        Line line = json.readValue(text, Line.class);
        String system = within(present(line.sourceSystem(), "sourceSystem"), 64, "sourceSystem");
        String no = within(present(line.sourceNo(), "sourceNo"), 64, "sourceNo");
        String fingerprint = Fingerprint.of(text);
        String before = Optional.ofNullable(taken.get(system + "/" + no))
                .or(() -> stored(system, no))
                .orElse(null);
        if (before != null) {
            return before.equals(fingerprint) ? RowOutcome.unchanged() : Rejections.changed();
        }
        Optional<ImportedTickets.Found> ticket =
                imported.find(system, present(line.ticketSourceNo(), "ticketSourceNo"));
        if (ticket.isEmpty()) {
            return Rejections.unknown("ticketSourceNo");
        }
        if (present(line.at(), "at").toInstant().isBefore(ticket.get().receivedAt())) {
            return Rejections.outOfOrder();
        }
        write(line, ticket.get(), fingerprint, told);
        taken.put(system + "/" + no, fingerprint);
        return RowOutcome.accepted();
    }

    private void write(Line line, ImportedTickets.Found ticket, String fingerprint, List<NewEvent> told) {
        OffsetDateTime at = present(line.at(), "at");
        UrgingChannel channel = present(line.channel(), "channel");
        String by = line.operatorName() == null ? "import" : within(line.operatorName(), 64, "operatorName");
        Urging urging = new Urging(
                ids.next(),
                ticket.id(),
                channel,
                at.toInstant(),
                by,
                within(line.contact(), 200, "contact"),
                within(line.answer(), 1000, "answer"),
                line.nextOn());
        tickets.add(urging.from(
                present(line.sourceSystem(), "sourceSystem"), present(line.sourceNo(), "sourceNo"), fingerprint));
        jdbc.sql("update ticket set urgings = urgings + 1, version = version + 1 where id = ?")
                .param(ticket.id())
                .update();
        told.add(new NewEvent(
                "urging",
                String.valueOf(urging.id()),
                1,
                "recorded",
                new Actor(by, by, "IMPORTED", null, null),
                at.toInstant(),
                null,
                null,
                new Told(ticket.ticketNo(), channel, at, line.nextOn()),
                null,
                null));
    }

    private Optional<String> stored(String system, String no) {
        return jdbc.sql("select import_fingerprint from ticket_urging where source_system = ? and source_no = ?")
                .params(system, no)
                .query(String.class)
                .optional();
    }

    private static <T> T present(@Nullable T value, String field) {
        if (value == null) {
            throw new UnreadableLine(field);
        }
        return value;
    }

    private static <T extends @Nullable String> T within(T text, int most, String field) {
        if (text != null && text.length() > most) {
            throw new UnreadableLine(field);
        }
        return text;
    }
}

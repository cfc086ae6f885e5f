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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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

/**
 * Takes over the urging ledger of an earlier system. Its events are the urging's own: the ticket has gone on since,
 * and its history is not told anew.
 */
@Component
class UrgingImport implements ImportKind {

    private final LineReader reader;
    private final Tickets tickets;
    private final EventLog events;
    private final ImportedTickets imported;
    private final JdbcClient jdbc;
    private final Ids ids;

    UrgingImport(
            LineReader reader, Tickets tickets, ImportedTickets imported, EventLog events, JdbcClient jdbc, Ids ids) {
        this.reader = reader;
        this.tickets = tickets;
        this.events = events;
        this.imported = imported;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    private record Line(
            @NotBlank @Size(max = 64) String sourceSystem,
            @NotBlank @Size(max = 64) String sourceNo,
            @NotBlank @Size(max = 64) String ticketSourceNo,
            @NotNull UrgingChannel channel,
            @NotNull OffsetDateTime at,
            @Nullable @Size(max = 64) String operatorName,
            @Nullable @Size(max = 200) String contact,
            @Nullable @Size(max = 1000) String answer,
            @Nullable LocalDate nextOn) {

        String by() {
            return operatorName == null ? "import" : operatorName;
        }

        String key() {
            return sourceSystem + "/" + sourceNo;
        }
    }

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
        Line line = reader.read(text, Line.class);
        String fingerprint = Fingerprint.of(text);
        Optional<String> before = Optional.ofNullable(taken.get(line.key())).or(() -> stored(line));
        if (before.isPresent()) {
            return before.get().equals(fingerprint) ? RowOutcome.unchanged() : Rejections.changed();
        }
        ImportedTickets.Found ticket = imported.find(line.sourceSystem(), line.ticketSourceNo())
                .orElseThrow(() -> new UnknownReference("ticketSourceNo"));
        if (line.at().toInstant().isBefore(ticket.receivedAt())) {
            return Rejections.outOfOrder();
        }
        told.add(write(line, ticket, fingerprint));
        taken.put(line.key(), fingerprint);
        return RowOutcome.accepted();
    }

    private NewEvent write(Line line, ImportedTickets.Found ticket, String fingerprint) {
        Instant at = line.at().toInstant();
        Urging urging = new Urging(
                ids.next(), ticket.id(), line.channel(), at, line.by(), line.contact(), line.answer(), line.nextOn());
        tickets.add(urging.from(line.sourceSystem(), line.sourceNo(), fingerprint));
        // The version moves too: a command on the ticket at the same time must not write the old count back.
        jdbc.sql("update ticket set urgings = urgings + 1, version = version + 1 where id = ?")
                .param(ticket.id())
                .update();
        Actor actor = new Actor(line.by(), line.by(), "IMPORTED", null, null);
        Told data = new Told(ticket.ticketNo(), line.channel(), line.at(), line.nextOn());
        String no = String.valueOf(urging.id());
        return new NewEvent("urging", no, 1, "recorded", actor, at, null, null, data, null, null);
    }

    private Optional<String> stored(Line line) {
        return jdbc.sql("select import_fingerprint from ticket_urging where source_system = ? and source_no = ?")
                .params(line.sourceSystem(), line.sourceNo())
                .query(String.class)
                .optional();
    }
}

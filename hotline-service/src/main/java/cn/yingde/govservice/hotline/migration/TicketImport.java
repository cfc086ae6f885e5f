package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.HotlineProblem;
import cn.yingde.govservice.hotline.category.Categories;
import cn.yingde.govservice.hotline.category.Category;
import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.hotline.desk.Tickets;
import cn.yingde.govservice.hotline.ticket.ImportSource;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportKind;
import cn.yingde.govservice.platform.importing.ImportLine;
import cn.yingde.govservice.platform.importing.Late;
import cn.yingde.govservice.platform.importing.RowOutcome;
import cn.yingde.govservice.platform.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes over tickets of an earlier system; a chunk is written in one transaction by batches. */
@Component
class TicketImport implements ImportKind {

    private final LineReader reader;
    private final TicketHistory history;
    private final ImportedTickets imported;
    private final Tickets tickets;
    private final EventLog events;
    private final Categories categories;
    private final Departments departments;

    TicketImport(
            LineReader reader,
            TicketHistory history,
            ImportedTickets imported,
            Tickets tickets,
            EventLog events,
            Categories categories,
            Departments departments) {
        this.reader = reader;
        this.history = history;
        this.imported = imported;
        this.tickets = tickets;
        this.events = events;
        this.categories = categories;
        this.departments = departments;
    }

    @Override
    public String name() {
        return "TICKETS";
    }

    /** A merged ticket refers to one that stands earlier in the file. */
    @Override
    public boolean sequential() {
        return true;
    }

    @Override
    public List<RowOutcome> apply(ImportJob job, List<ImportLine> lines) {
        Chunk chunk = new Chunk(job);
        List<RowOutcome> outcomes = new ArrayList<>();
        for (ImportLine line : lines) {
            outcomes.add(Rejections.guarded(() -> chunk.take(line.json())));
        }
        write(chunk.taken.values());
        return outcomes;
    }

    private record Key(String sourceSystem, String sourceNo) {}

    /** What one chunk knows and leaves. */
    private final class Chunk {

        private final ImportJob job;
        private final Map<String, Category> topics =
                categories.all().stream().collect(Collectors.toMap(Category::code, Function.identity()));
        private final Set<String> known = departments.ids();
        private final Map<Key, Replay> taken = new HashMap<>();
        private final Set<String> upstreamNos = new HashSet<>();

        Chunk(ImportJob job) {
            this.job = job;
        }

        RowOutcome take(String text) {
            TicketLine line = reader.read(text, TicketLine.class);
            Optional<RowOutcome> fault = TicketLineCheck.fault(line, known);
            if (fault.isPresent()) {
                return fault.get();
            }
            String fingerprint = Fingerprint.of(text);
            Key key = new Key(line.sourceSystem(), line.sourceNo());
            Optional<String> before = fingerprint(key);
            if (before.isPresent()) {
                return before.get().equals(fingerprint) ? RowOutcome.unchanged() : Rejections.changed();
            }
            Category topic = topics.get(line.categoryCode());
            if (topic == null) {
                return Rejections.unknown("categoryCode");
            }
            if (upstreamNoTaken(line)) {
                return RowOutcome.rejected(
                        HotlineProblem.UPSTREAM_NUMBER.name(),
                        Text.of("市中心编号已属于另一工单", "The upstream number belongs to another ticket"));
            }
            Replay lived = history.live(line, fingerprint, topic, no -> target(key, no), job);
            taken.put(key, lived);
            Optional.ofNullable(line.upstreamNo()).ifPresent(upstreamNos::add);
            return accepted(lived.ticket());
        }

        /** What is late when it is taken over is for people to look at; no timer tells of it. */
        private RowOutcome accepted(Ticket ticket) {
            return ticket.overdue(job.receivedAt())
                    ? RowOutcome.acceptedLate(
                            new Late(ticket.ticketNo(), "REPLY", ticket.clock().dueAt()))
                    : RowOutcome.accepted();
        }

        private Optional<String> fingerprint(Key key) {
            Replay here = taken.get(key);
            return here == null
                    ? imported.find(key.sourceSystem(), key.sourceNo()).map(ImportedTickets.Found::fingerprint)
                    : Optional.ofNullable(here.ticket().origin()).map(ImportSource::fingerprint);
        }

        private boolean upstreamNoTaken(TicketLine line) {
            String no = line.upstreamNo();
            return no != null && (upstreamNos.contains(no) || imported.upstreamNoTaken(no));
        }

        private String target(Key from, String sourceNo) {
            Replay here = taken.get(new Key(from.sourceSystem(), sourceNo));
            return here == null
                    ? imported.ticketNo(from.sourceSystem(), sourceNo, "intoSourceNo")
                    : here.ticket().ticketNo();
        }
    }

    /** Tickets and their lines in batches of one kind each, then the events as one batch. */
    private void write(Iterable<Replay> taken) {
        List<NewEvent> told = new ArrayList<>();
        for (Replay replay : taken) {
            tickets.add(replay.ticket());
            replay.lines().forEach(tickets::add);
            told.addAll(replay.events());
        }
        tickets.flush();
        tickets.clear();
        events.appendAll(told);
    }
}

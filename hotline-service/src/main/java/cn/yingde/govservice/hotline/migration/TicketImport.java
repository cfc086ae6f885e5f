package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.category.Categories;
import cn.yingde.govservice.hotline.category.Category;
import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.hotline.desk.Tickets;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportKind;
import cn.yingde.govservice.platform.importing.ImportLine;
import cn.yingde.govservice.platform.importing.RowOutcome;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes over tickets of an earlier system; a chunk is written in one transaction by batches. */
@Component
class TicketImport implements ImportKind {

    private static final String KEY = "\u001f";

    private final JsonMapper json;
    private final Validator validator;
    private final TicketHistory history;
    private final Tickets tickets;
    private final EventLog events;
    private final Categories categories;
    private final Departments departments;
    private final JdbcClient jdbc;

    TicketImport(
            JsonMapper json,
            Validator validator,
            TicketHistory history,
            Tickets tickets,
            EventLog events,
            Categories categories,
            Departments departments,
            JdbcClient jdbc) {
        this.json = json;
        this.validator = validator;
        this.history = history;
        this.tickets = tickets;
        this.events = events;
        this.categories = categories;
        this.departments = departments;
        this.jdbc = jdbc;
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
        Chunk chunk = new Chunk();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (ImportLine line : lines) {
            outcomes.add(Rejections.guarded(() -> chunk.take(line.json())));
        }
        chunk.write();
        return outcomes;
    }

    /** What one chunk knows and leaves. */
    private final class Chunk {

        private final Map<String, Category> topics =
                categories.all().stream().collect(Collectors.toMap(Category::code, Function.identity()));
        private final Set<String> known = departments.ids();
        private final Map<String, Replay> taken = new HashMap<>();

        RowOutcome take(String text) {
            TicketLine line = json.readValue(text, TicketLine.class);
            Optional<RowOutcome> fault = fault(line);
            if (fault.isPresent()) {
                return fault.get();
            }
            String fingerprint = Fingerprint.of(text);
            Optional<String> before = fingerprint(line);
            if (before.isPresent()) {
                return before.get().equals(fingerprint) ? RowOutcome.unchanged() : Rejections.changed();
            }
            Category topic = topics.get(line.categoryCode());
            if (topic == null) {
                return Rejections.unknown("categoryCode");
            }
            taken.put(
                    key(line.sourceSystem(), line.sourceNo()),
                    history.live(line, fingerprint, topic, no -> target(line.sourceSystem(), no)));
            return RowOutcome.accepted();
        }

        private Optional<RowOutcome> fault(TicketLine line) {
            var violation = validator.validate(line).stream()
                    .map(each -> each.getPropertyPath().toString())
                    .sorted()
                    .findFirst();
            if (violation.isPresent()) {
                return violation.map(Rejections::unreadable);
            }
            Instant last = line.receivedAt().toInstant();
            for (TicketLine.Step step : line.steps()) {
                Instant at = step.at().toInstant();
                if (at.isBefore(last)) {
                    return Optional.of(Rejections.outOfOrder());
                }
                last = at;
            }
            return line.steps().stream()
                    .flatMap(step -> departmentsOf(step).stream())
                    .filter(department -> !known.contains(department))
                    .findFirst()
                    .map(department -> Rejections.unknown("department " + department));
        }

        private List<String> departmentsOf(TicketLine.Step step) {
            StepData data = new StepData(step.data());
            List<String> named = new ArrayList<>(data.texts("assistingDepartmentIds"));
            Optional.ofNullable(data.textOrNull("leadDepartmentId")).ifPresent(named::add);
            Optional.ofNullable(data.textOrNull("suggestedDepartmentId")).ifPresent(named::add);
            return named;
        }

        private Optional<String> fingerprint(TicketLine line) {
            Replay here = taken.get(key(line.sourceSystem(), line.sourceNo()));
            if (here != null) {
                return Optional.ofNullable(here.ticket().importFingerprint());
            }
            return jdbc.sql("select import_fingerprint from ticket where source_system = ? and source_no = ?")
                    .params(line.sourceSystem(), line.sourceNo())
                    .query(String.class)
                    .optional();
        }

        private String target(String sourceSystem, String sourceNo) {
            Replay here = taken.get(key(sourceSystem, sourceNo));
            if (here != null) {
                return here.ticket().ticketNo();
            }
            return jdbc.sql("select ticket_no from ticket where source_system = ? and source_no = ?")
                    .params(sourceSystem, sourceNo)
                    .query(String.class)
                    .optional()
                    .orElseThrow(() -> new UnreadableLine("history: unknown intoSourceNo"));
        }

        /** Tickets and their lines in batches of one kind each, then the events as one batch. */
        void write() {
            List<NewEvent> told = new ArrayList<>();
            for (Replay replay : taken.values()) {
                tickets.add(replay.ticket());
                replay.lines().forEach(tickets::add);
                told.addAll(replay.events());
            }
            tickets.flush();
            tickets.clear();
            events.appendAll(told);
        }
    }

    private static String key(String sourceSystem, String sourceNo) {
        return sourceSystem + KEY + sourceNo;
    }
}

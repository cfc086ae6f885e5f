package cn.yingde.govservice.reporting.ticket;

import cn.yingde.govservice.platform.feed.FeedHandler;
import cn.yingde.govservice.platform.feed.FeedItem;
import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.meeting.MeetingData;
import cn.yingde.govservice.reporting.meeting.MeetingStore;
import cn.yingde.govservice.reporting.rollup.CellStore;
import cn.yingde.govservice.reporting.rollup.Generations;
import cn.yingde.govservice.reporting.rollup.Timeline;
import cn.yingde.govservice.reporting.seals.KeptSeals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes tickets and meetings from the hotline's feed, a page at a time. */
@Component
class HotlineHandler implements FeedHandler {

    private final TicketStore tickets;
    private final MeetingStore meetings;
    private final CellStore cells;
    private final Generations generations;
    private final KeptSeals seals;
    private final JsonMapper json;

    HotlineHandler(
            TicketStore tickets,
            MeetingStore meetings,
            CellStore cells,
            Generations generations,
            KeptSeals seals,
            JsonMapper json) {
        this.tickets = tickets;
        this.meetings = meetings;
        this.cells = cells;
        this.generations = generations;
        this.seals = seals;
        this.json = json;
    }

    private record Change(LocalDate day, long version, TicketState state) {}

    @Override
    public String source() {
        return "hotline";
    }

    @Override
    public void apply(List<FeedItem> items) {
        List<Change> changes = new ArrayList<>();
        List<MeetingData> held = new ArrayList<>();
        for (FeedItem item : items) {
            switch (item.subjectType()) {
                case "ticket" -> changes.add(change(item));
                case "meeting" -> held.add(json.treeToValue(item.data(), MeetingData.class));
                default -> {} // a subject that no figure counts
            }
        }
        meetings.save(held);
        apply(changes, new TicketBook(stored(changes)));
        seals.keep(source(), items);
        generations.settle(source());
    }

    @Override
    public void reset() {
        generations.startAnew(source());
    }

    private void apply(List<Change> changes, TicketBook book) {
        changes.forEach(change -> book.apply(change.day, change.version, change.state));
        Map<String, Timeline<TicketState>> after = book.after();
        tickets.save(book.before(), after);
        cells.add(source(), book.deltas(after));
    }

    private Change change(FeedItem item) {
        LocalDate day = BureauTime.date(item.time().toInstant());
        return new Change(
                day,
                item.subjectversion(),
                json.treeToValue(item.data(), TicketData.class).toState());
    }

    /** The tickets of the page with all that they joined, or that joined them. */
    private Map<String, Timeline<TicketState>> stored(List<Change> changes) {
        Map<String, Timeline<TicketState>> stored = new HashMap<>();
        Set<String> known = new HashSet<>();
        Set<String> wanted = new HashSet<>();
        changes.forEach(change -> want(change.state, wanted));
        while (!wanted.isEmpty()) {
            known.addAll(wanted);
            Map<String, Timeline<TicketState>> read = tickets.load(wanted);
            stored.putAll(read);
            Set<String> related = related(wanted, read);
            wanted.clear();
            wanted.addAll(related);
            wanted.removeAll(known);
        }
        return stored;
    }

    private Set<String> related(Set<String> ticketNos, Map<String, Timeline<TicketState>> read) {
        Set<String> related = new HashSet<>(tickets.joinedTo(ticketNos));
        read.values().forEach(timeline -> timeline.spans().forEach(span -> want(span.state(), related)));
        return related;
    }

    private static void want(TicketState ticket, Set<String> wanted) {
        wanted.add(ticket.ticketNo());
        if (ticket.mergedInto() != null) {
            wanted.add(ticket.mergedInto());
        }
    }
}

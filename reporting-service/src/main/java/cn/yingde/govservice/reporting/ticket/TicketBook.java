package cn.yingde.govservice.reporting.ticket;

import cn.yingde.govservice.reporting.rollup.Deltas;
import cn.yingde.govservice.reporting.rollup.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The tickets that a page of changes touches, with those that they joined or that joined them. */
final class TicketBook {

    private final Map<String, Timeline<TicketState>> before;
    private final Map<String, Timeline<TicketState>> own = new HashMap<>();

    TicketBook(Map<String, Timeline<TicketState>> stored) {
        before = Map.copyOf(stored);
        stored.forEach((ticketNo, timeline) -> own.put(ticketNo, Joining.own(timeline)));
    }

    void apply(LocalDate day, long version, TicketState state) {
        Timeline<TicketState> known = own.getOrDefault(state.ticketNo(), Timeline.empty());
        own.put(state.ticketNo(), known.then(day, version, state));
    }

    Map<String, Timeline<TicketState>> before() {
        return before;
    }

    Map<String, Timeline<TicketState>> after() {
        Joining joining = new Joining(own);
        Map<String, Timeline<TicketState>> after = new HashMap<>();
        own.keySet().forEach(ticketNo -> after.put(ticketNo, joining.joined(ticketNo)));
        return after;
    }

    Deltas deltas(Map<String, Timeline<TicketState>> after) {
        Deltas deltas = new Deltas();
        after.forEach(
                (ticketNo, timeline) -> deltas.replace(before.getOrDefault(ticketNo, Timeline.empty()), timeline));
        return deltas;
    }
}

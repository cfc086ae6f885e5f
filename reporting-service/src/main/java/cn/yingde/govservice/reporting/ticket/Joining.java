package cn.yingde.govservice.reporting.ticket;

import cn.yingde.govservice.reporting.rollup.Span;
import cn.yingde.govservice.reporting.rollup.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A merged ticket counts with the reply, lateness and grade of the one it joined, whatever happens to
 * that one afterwards and in whatever order the two were heard of.
 */
final class Joining {

    private final Map<String, Timeline<TicketState>> own;

    /** Over the tickets' own timelines, as {@link #own} gives them. */
    Joining(Map<String, Timeline<TicketState>> own) {
        this.own = own;
    }

    /** A stored timeline without what was taken over from the joined ticket. */
    static Timeline<TicketState> own(Timeline<TicketState> joined) {
        List<Span<TicketState>> spans = new ArrayList<>();
        for (Span<TicketState> span : joined.spans()) {
            Span<TicketState> previous = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (previous != null && sameJoin(previous.state(), span.state())) {
                spans.set(spans.size() - 1, new Span<>(previous.from(), span.to(), span.version(), previous.state()));
            } else {
                spans.add(span.state().mergedInto() == null ? span : bare(span));
            }
        }
        return new Timeline<>(spans);
    }

    Timeline<TicketState> joined(String ticketNo) {
        return joined(ticketNo, new HashSet<>());
    }

    private Timeline<TicketState> joined(String ticketNo, Set<String> onTheWay) {
        Timeline<TicketState> timeline = own.getOrDefault(ticketNo, Timeline.empty());
        if (!onTheWay.add(ticketNo)) {
            return timeline; // two tickets merged into each other lead nowhere
        }
        List<Span<TicketState>> spans = new ArrayList<>();
        for (Span<TicketState> span : timeline.spans()) {
            String target = span.state().mergedInto();
            if (target == null) {
                spans.add(span);
            } else {
                spans.addAll(follow(span, joined(target, new HashSet<>(onTheWay))));
            }
        }
        return new Timeline<>(spans);
    }

    private static List<Span<TicketState>> follow(Span<TicketState> span, Timeline<TicketState> target) {
        List<Span<TicketState>> followed = new ArrayList<>();
        LocalDate reached = span.from();
        for (Span<TicketState> other : target.spans()) {
            LocalDate from = later(span.from(), other.from());
            LocalDate to = other.to().isBefore(span.to()) ? other.to() : span.to();
            if (from.isBefore(to)) {
                if (reached.isBefore(from)) {
                    followed.add(part(span, reached, from, TicketOutcome.NOTHING_YET));
                }
                followed.add(part(span, from, to, other.state().outcome()));
                reached = to;
            }
        }
        if (reached.isBefore(span.to())) {
            followed.add(part(span, reached, span.to(), TicketOutcome.NOTHING_YET));
        }
        return followed;
    }

    private static Span<TicketState> part(Span<TicketState> span, LocalDate from, LocalDate to, TicketOutcome outcome) {
        return new Span<>(from, to, span.version(), span.state().with(outcome));
    }

    private static Span<TicketState> bare(Span<TicketState> span) {
        return part(span, span.from(), span.to(), TicketOutcome.NOTHING_YET);
    }

    private static boolean sameJoin(TicketState one, TicketState other) {
        return one.mergedInto() != null && Objects.equals(one.mergedInto(), other.mergedInto());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

package cn.yingde.govservice.reporting.ticket;

import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts by the words of the definitions: looks at each ticket as it was at the cut-off, one by one. */
public final class Recount {

    private static final Set<String> ENDED =
            Set.of("CLOSED", "TERMINATED", "MERGED", "NOT_ACCEPTED", "RETURNED_UPSTREAM");

    private final Map<String, TicketData> atCutOff = new HashMap<>();
    private final LocalDate from;
    private final LocalDate to;
    private final Instant cutOff;

    public Recount(List<RandomTicket.Event> events, LocalDate from, LocalDate to, Instant cutOff) {
        this.from = from;
        this.to = to;
        this.cutOff = cutOff;
        for (RandomTicket.Event event : events) {
            if (event.time().toInstant().isBefore(cutOff)) {
                atCutOff.put(event.ticketNo(), event.data());
            }
        }
    }

    public long numerator(String metric, Predicate<TicketData> which) {
        return switch (metric) {
            case "tickets.received" -> count(which, ticket -> true);
            case "tickets.replied", "tickets.reply-rate" -> count(which, this::replied);
            case "tickets.replied-late" -> count(which, this::late);
            case "tickets.evaluated" -> count(which, this::graded);
            case "tickets.overdue" -> count(which, ticket -> late(ticket) || openOverdue(ticket));
            case "tickets.on-time-reply-rate" -> count(which, ticket -> replied(ticket) && !late(ticket));
            case "tickets.satisfied", "tickets.satisfaction-rate" ->
                count(
                        which,
                        ticket -> graded(ticket) && ticket.lastReachedCallback().grade() <= 3);
            case "tickets.solved-rate" ->
                count(
                        which,
                        ticket -> asked(ticket)
                                && ticket.lastReachedCallback().solved().equals("YES"));
            default -> throw new IllegalArgumentException(metric);
        };
    }

    public long denominator(String metric, Predicate<TicketData> which) {
        return switch (metric) {
            case "tickets.reply-rate" -> count(which, ticket -> true);
            case "tickets.on-time-reply-rate" -> count(which, this::replied);
            case "tickets.satisfaction-rate" -> count(which, this::graded);
            case "tickets.solved-rate" -> count(which, this::asked);
            default -> 0;
        };
    }

    private long count(Predicate<TicketData> which, Predicate<TicketData> counts) {
        return atCutOff.values().stream()
                .filter(this::inCohort)
                .filter(which)
                .filter(ticket -> {
                    TicketData joined = joined(ticket);
                    return counts.test(joined == null ? ticketAlone(ticket) : joined);
                })
                .count();
    }

    private boolean inCohort(TicketData ticket) {
        LocalDate received = BureauTime.date(ticket.receivedAt().toInstant());
        return !received.isBefore(from)
                && !received.isAfter(to)
                && !"EVALUATION".equals(ticket.source())
                && !ticket.state().equals("NOT_ACCEPTED")
                && !ticket.state().equals("RETURNED_UPSTREAM");
    }

    /** {@code NONE} while it is with nobody. */
    public static String lead(TicketData ticket) {
        return ticket.leadDepartmentId() == null ? "NONE" : ticket.leadDepartmentId();
    }

    /** The ticket itself, or the one at the end of its merges; null when they lead nowhere. */
    private @Nullable TicketData joined(TicketData ticket) {
        Set<String> seen = new HashSet<>();
        @Nullable TicketData current = ticket;
        while (current != null && current.mergedInto() != null) {
            if (!seen.add(current.ticketNo())) {
                return null;
            }
            current = atCutOff.get(current.mergedInto());
        }
        return current;
    }

    private static TicketData ticketAlone(TicketData t) {
        return new TicketData(
                t.ticketNo(),
                t.type(),
                t.categoryCode(),
                t.source(),
                t.channel(),
                t.township(),
                "MERGED",
                t.leadDepartmentId(),
                t.receivedAt(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private boolean replied(TicketData ticket) {
        return ticket.passedReply() != null || ticket.directAnsweredAt() != null;
    }

    private boolean late(TicketData ticket) {
        return ticket.passedReply() != null
                && ticket.passedReply()
                        .submittedAt()
                        .isAfter(ticket.passedReply().dueAtThen());
    }

    private boolean openOverdue(TicketData ticket) {
        boolean inTime = ticket.openReply() != null
                && !ticket.openReply().submittedAt().isAfter(ticket.openReply().dueAtThen());
        return !ENDED.contains(ticket.state())
                && ticket.dueAt().toInstant().isBefore(cutOff)
                && !replied(ticket)
                && !inTime;
    }

    private boolean graded(TicketData ticket) {
        return ticket.lastReachedCallback() != null
                && ticket.lastReachedCallback().grade() != null;
    }

    private boolean asked(TicketData ticket) {
        return ticket.lastReachedCallback() != null
                && ticket.lastReachedCallback().solved() != null;
    }
}

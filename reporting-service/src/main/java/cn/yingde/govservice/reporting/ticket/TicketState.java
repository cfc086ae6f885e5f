package cn.yingde.govservice.reporting.ticket;

import cn.yingde.govservice.reporting.rollup.Contribution;
import cn.yingde.govservice.reporting.rollup.Counted;
import cn.yingde.govservice.reporting.rollup.Dimensions;
import cn.yingde.govservice.reporting.rollup.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as figures see it. Its cohort is the day it was received; it is counted unless it was not
 * accepted, went back to the city centre, or came from an evaluation.
 */
public record TicketState(
        String ticketNo,
        LocalDate receivedOn,
        Dimensions dimensions,
        String state,
        boolean counted,
        @Nullable String mergedInto,
        TicketOutcome outcome)
        implements Counted {

    /** 1 非常满意, 2 满意, 3 基本满意. */
    private static final int LAST_SATISFIED_GRADE = 3;

    @Override
    public List<Contribution> contributions() {
        if (!counted) {
            return List.of();
        }
        List<Contribution> all = new ArrayList<>();
        all.add(one(Measure.TICKET_RECEIVED));
        addReply(all);
        addCallback(all);
        if (outcome.overdueFrom() != null) {
            all.add(new Contribution(Measure.TICKET_OPEN_OVERDUE, receivedOn, dimensions, outcome.overdueFrom()));
        }
        return all;
    }

    /** The same ticket with what became of the one it joined. */
    TicketState with(TicketOutcome other) {
        return new TicketState(ticketNo, receivedOn, dimensions, state, counted, mergedInto, other);
    }

    private void addReply(List<Contribution> all) {
        if (outcome.repliedAt() != null) {
            all.add(one(Measure.TICKET_REPLIED));
            if (outcome.repliedLate()) {
                all.add(one(Measure.TICKET_REPLIED_LATE));
            }
        }
    }

    private void addCallback(List<Contribution> all) {
        if (outcome.grade() != null) {
            all.add(one(Measure.TICKET_EVALUATED));
            if (outcome.grade() <= LAST_SATISFIED_GRADE) {
                all.add(one(Measure.TICKET_SATISFIED));
            }
        }
        if (outcome.solved() != null) {
            all.add(one(Measure.TICKET_SOLUTION_ASKED));
            if (outcome.solved().equals("YES")) {
                all.add(one(Measure.TICKET_SOLVED));
            }
        }
    }

    private Contribution one(Measure measure) {
        return Contribution.now(measure, receivedOn, dimensions);
    }
}

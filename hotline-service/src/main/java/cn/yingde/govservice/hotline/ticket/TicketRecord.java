package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a ticket stands whoever handles it: its state, its round, and what is counted on it. */
@MappedSuperclass
public abstract class TicketRecord extends ReceivedTicket {

    private static final Set<TicketState> ENDED = EnumSet.of(
            TicketState.NOT_ACCEPTED,
            TicketState.MERGED,
            TicketState.RETURNED_UPSTREAM,
            TicketState.CLOSED,
            TicketState.TERMINATED);
    private static final Set<TicketState> ANSWERED = EnumSet.of(TicketState.REPLIED, TicketState.CALLED_BACK);

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TicketState state;

    private int round;
    private @Nullable Instant closedAt;
    private @Nullable Instant endedAt;
    private @Nullable String mergedInto;
    private int urgings;
    private int supervisions;
    private long events;

    @Convert(converter = CodeList.class)
    private List<String> deviations = List.of();

    protected TicketRecord() {}

    TicketRecord(TicketNumbers numbers, Intake intake, Instant receivedAt) {
        super(numbers, intake, receivedAt);
        state = TicketState.PENDING_DISPATCH;
        round = 1;
    }

    void require(TicketAction action) {
        TicketLife.TABLE.require(state, action);
    }

    /** Refuses an act that the state, or the ticket's topic, does not allow. */
    void begin(TicketAction action, Conditions c) {
        require(action);
        c.judgement().on(ScopeRule.check(action, state, outOfScope()));
    }

    void become(TicketAction action, TicketState next, Conditions c) {
        require(action);
        if (!TicketLife.TABLE.targets(state, action).contains(next)) {
            throw new IllegalStateException(action + " does not lead from " + state + " to " + next);
        }
        state = next;
        endedAt = ENDED.contains(next) ? c.now() : null;
        closedAt = next == TicketState.CLOSED ? c.now() : null;
    }

    void joins(String targetNo) {
        mergedInto = targetNo;
    }

    void nextRound() {
        round++;
    }

    void countUrging() {
        urgings++;
    }

    void countSupervision() {
        supervisions++;
    }

    /** Marks what history did against the rules. */
    public void deviated(List<String> codes) {
        deviations = List.copyOf(codes);
    }

    /** The number of the next event of this ticket; counted here, because an import writes many at once. */
    public long nextEvent() {
        return ++events;
    }

    /** The number that the next event will have. */
    public long comingEvent() {
        return events + 1;
    }

    boolean answerOutstanding() {
        return !ended() && !ANSWERED.contains(state);
    }

    public boolean ended() {
        return ENDED.contains(state);
    }

    public TicketState state() {
        return state;
    }

    public int round() {
        return round;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String mergedInto() {
        return mergedInto;
    }

    public int urgings() {
        return urgings;
    }

    public int supervisions() {
        return supervisions;
    }

    public List<String> deviations() {
        return deviations;
    }
}

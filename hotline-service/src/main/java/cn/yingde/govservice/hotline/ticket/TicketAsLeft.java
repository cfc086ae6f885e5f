package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.deadline.ClockView;
import cn.yingde.govservice.platform.deadline.DeadlineLedger;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A ticket as it stood when a department left it; that department never sees it otherwise again. */
@Entity
@Table(name = "ticket_as_left")
public class TicketAsLeft {

    @Id
    private long id;

    private long ticketId;
    private long afterEvent;
    private Instant leftAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TicketState state;

    private int round;
    private @Nullable String leadDepartmentId;
    private Instant dueAt;
    private boolean overdue;

    @Convert(converter = CodeList.class)
    private List<String> deviations = List.of();

    private int urgings;
    private int supervisions;

    @Convert(converter = LedgerJson.class)
    @Column(name = "deadline_ledger")
    private DeadlineLedger ledger;

    protected TicketAsLeft() {}

    private TicketAsLeft(long id, Ticket ticket, Instant at) {
        this.id = id;
        ticketId = ticket.id();
        afterEvent = ticket.comingEvent();
        leftAt = at;
        state = ticket.state();
        round = ticket.round();
        leadDepartmentId = ticket.responsibility().leadDepartmentId();
        dueAt = ticket.clock().dueAt();
        overdue = ticket.overdue(at);
        deviations = ticket.deviations();
        urgings = ticket.urgings();
        supervisions = ticket.supervisions();
        ledger = ticket.clock().ledger();
    }

    /** The ticket as the act at hand leaves it. */
    public static TicketAsLeft of(long id, Ticket ticket, Instant at) {
        return new TicketAsLeft(id, ticket, at);
    }

    /** The clock as it was explained then: nothing that was granted since. */
    public ClockView explainClock(Conditions c) {
        return ledger.explain(c.calendar(), c.hours(), leftAt);
    }

    public String calendarVersion() {
        return ledger.calendarVersion();
    }

    public long afterEvent() {
        return afterEvent;
    }

    public Instant leftAt() {
        return leftAt;
    }

    public TicketState state() {
        return state;
    }

    public boolean overdue() {
        return overdue;
    }

    public int urgings() {
        return urgings;
    }

    public int supervisions() {
        return supervisions;
    }
}

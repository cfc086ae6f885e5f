package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One call to the caller, as it went (回访记录). */
@Entity
@Table(name = "ticket_callback")
public class CallbackEntry {

    @Id
    private long id;

    private long ticketId;

    private int round;

    private Instant calledAt;

    private String calledBy;

    private boolean reached;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Solved solved;

    private @Nullable Integer grade;

    private @Nullable String callbackComment;

    protected CallbackEntry() {}

    private CallbackEntry(long id, Ticket ticket, Callback callback, String by, Instant at) {
        this.id = id;
        this.ticketId = ticket.id();
        this.round = ticket.round();
        this.calledAt = at;
        this.calledBy = by;
        this.reached = callback.reached();
        this.solved = callback.solved();
        this.grade = callback.grade();
        this.callbackComment = callback.comment();
    }

    /** The entry of a call-back in the round in which the ticket stands. */
    public static CallbackEntry of(long id, Ticket ticket, Callback callback, String by, Instant at) {
        return new CallbackEntry(id, ticket, callback, by, at);
    }

    public long id() {
        return id;
    }

    public long ticketId() {
        return ticketId;
    }

    public int round() {
        return round;
    }

    public Instant calledAt() {
        return calledAt;
    }

    public String calledBy() {
        return calledBy;
    }

    public boolean reached() {
        return reached;
    }

    public @Nullable Solved solved() {
        return solved;
    }

    public @Nullable Integer grade() {
        return grade;
    }

    public @Nullable String callbackComment() {
        return callbackComment;
    }
}

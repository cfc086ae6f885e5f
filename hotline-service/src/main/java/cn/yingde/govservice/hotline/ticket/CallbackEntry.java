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

    public CallbackEntry(
            long id,
            long ticketId,
            int round,
            Instant calledAt,
            String calledBy,
            boolean reached,
            @Nullable Solved solved,
            @Nullable Integer grade,
            @Nullable String callbackComment) {
        this.id = id;
        this.ticketId = ticketId;
        this.round = round;
        this.calledAt = calledAt;
        this.calledBy = calledBy;
        this.reached = reached;
        this.solved = solved;
        this.grade = grade;
        this.callbackComment = callbackComment;
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

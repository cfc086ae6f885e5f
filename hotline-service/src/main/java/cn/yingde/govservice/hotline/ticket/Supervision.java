package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A supervision opened on a ticket (督办). */
@Entity
@Table(name = "ticket_supervision")
public class Supervision {

    /** What the second unsatisfied call-back opens one for. */
    public static final String STILL_UNSOLVED = "重办后诉求人仍不满意或未解决";

    @Id
    private long id;

    private long ticketId;

    private Instant openedAt;

    private String openedBy;

    private String reason;

    private @Nullable LocalDate dueOn;

    protected Supervision() {}

    public Supervision(
            long id, long ticketId, Instant openedAt, String openedBy, String reason, @Nullable LocalDate dueOn) {
        this.id = id;
        this.ticketId = ticketId;
        this.openedAt = openedAt;
        this.openedBy = openedBy;
        this.reason = reason;
        this.dueOn = dueOn;
    }

    public long id() {
        return id;
    }

    public long ticketId() {
        return ticketId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String openedBy() {
        return openedBy;
    }

    public String reason() {
        return reason;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }
}

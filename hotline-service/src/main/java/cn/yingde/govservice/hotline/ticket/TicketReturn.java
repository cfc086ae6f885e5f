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

/** A department's request to hand a ticket back (退单), and what was decided. */
@Entity
@Table(name = "ticket_return")
public class TicketReturn {

    @Id
    private long id;

    private long ticketId;

    private String departmentId;

    private String requestedBy;

    private Instant requestedAt;

    private String reason;

    private @Nullable String suggestedDepartmentId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RequestState state = RequestState.REQUESTED;

    private @Nullable String decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable String decisionComment;

    protected TicketReturn() {}

    public TicketReturn(
            long id,
            long ticketId,
            String departmentId,
            String requestedBy,
            Instant requestedAt,
            String reason,
            @Nullable String suggestedDepartmentId) {
        this.id = id;
        this.ticketId = ticketId;
        this.departmentId = departmentId;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        this.reason = reason;
        this.suggestedDepartmentId = suggestedDepartmentId;
    }

    public void decide(boolean approve, String by, Instant at, @Nullable String comment) {
        state = approve ? RequestState.APPROVED : RequestState.REFUSED;
        decidedBy = by;
        decidedAt = at;
        decisionComment = comment;
    }

    public long id() {
        return id;
    }

    public long ticketId() {
        return ticketId;
    }

    public String departmentId() {
        return departmentId;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public String reason() {
        return reason;
    }

    public @Nullable String suggestedDepartmentId() {
        return suggestedDepartmentId;
    }

    public RequestState state() {
        return state;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decisionComment() {
        return decisionComment;
    }
}

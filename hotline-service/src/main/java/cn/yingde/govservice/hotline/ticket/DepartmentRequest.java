package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a department asks of the hotline office, and what the office decided. */
@MappedSuperclass
public abstract class DepartmentRequest {

    @Id
    private long id;

    private long ticketId;

    private String reason;

    private String requestedBy;

    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RequestState state = RequestState.REQUESTED;

    private @Nullable String decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable String decisionComment;

    protected DepartmentRequest() {}

    DepartmentRequest(long id, long ticketId, String reason, String requestedBy, Instant requestedAt) {
        this.id = id;
        this.ticketId = ticketId;
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    public void decide(boolean approve, String by, Instant at, @Nullable String comment) {
        state = approve ? RequestState.APPROVED : RequestState.REFUSED;
        decidedBy = by;
        decidedAt = at;
        decisionComment = comment;
    }

    /** Nobody decided: what it was asked for came without it. */
    public void lapse(Instant at) {
        state = RequestState.LAPSED;
        decidedAt = at;
    }

    public long id() {
        return id;
    }

    public long ticketId() {
        return ticketId;
    }

    public String reason() {
        return reason;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
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

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

/** A department's request for more time (延期申请), what it rests on, and what was decided. */
@Entity
@Table(name = "ticket_extension")
public class ExtensionRequest {

    @Id
    private long id;

    private long ticketId;

    private int ordinal;

    private int days;

    private String reason;

    private @Nullable Long opinionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Leader approverRole;

    private @Nullable String approverName;

    private @Nullable String attachmentId;

    private boolean exceptional;

    private String requestedBy;

    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RequestState state = RequestState.REQUESTED;

    private @Nullable String decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable String decisionComment;

    protected ExtensionRequest() {}

    public ExtensionRequest(
            long id,
            long ticketId,
            int ordinal,
            int days,
            String reason,
            @Nullable Long opinionId,
            @Nullable Leader approverRole,
            @Nullable String approverName,
            @Nullable String attachmentId,
            boolean exceptional,
            String requestedBy,
            Instant requestedAt) {
        this.id = id;
        this.ticketId = ticketId;
        this.ordinal = ordinal;
        this.days = days;
        this.reason = reason;
        this.opinionId = opinionId;
        this.approverRole = approverRole;
        this.approverName = approverName;
        this.attachmentId = attachmentId;
        this.exceptional = exceptional;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
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

    public int ordinal() {
        return ordinal;
    }

    public int days() {
        return days;
    }

    public String reason() {
        return reason;
    }

    public @Nullable Long opinionId() {
        return opinionId;
    }

    public @Nullable Leader approverRole() {
        return approverRole;
    }

    public @Nullable String approverName() {
        return approverName;
    }

    public @Nullable String attachmentId() {
        return attachmentId;
    }

    public boolean exceptional() {
        return exceptional;
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

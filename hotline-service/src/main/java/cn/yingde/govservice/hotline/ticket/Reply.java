package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
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

/** A department's reply (回复) with its review. */
@Entity
@Table(name = "ticket_reply")
public class Reply {

    @Id
    private long id;

    private long ticketId;

    private int round;

    private @Nullable String departmentId;

    private String author;

    private Instant submittedAt;

    private Instant dueAtThen;

    @Embedded
    private ReplyText text;

    @Convert(converter = CodeList.class)
    private List<String> attachmentIds = List.of();

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReplyState state = ReplyState.SUBMITTED;

    private @Nullable String reviewedBy;

    private @Nullable Instant reviewedAt;

    @Convert(converter = CodeList.class)
    private List<String> findings = List.of();

    private @Nullable String reviewReason;

    protected Reply() {}

    private Reply(long id, Ticket ticket, String author, ReplyText text, List<String> attachmentIds, Instant at) {
        this.id = id;
        this.ticketId = ticket.id();
        this.round = ticket.round();
        this.departmentId = ticket.responsibility().leadDepartmentId();
        this.author = author;
        this.submittedAt = at;
        this.dueAtThen = ticket.clock().dueAt();
        this.text = text;
        this.attachmentIds = attachmentIds;
    }

    /** The reply that the lead department of this ticket gives at this moment. */
    public static Reply of(
            long id, Ticket ticket, String author, ReplyText text, List<String> attachments, Instant at) {
        return new Reply(id, ticket, author, text, attachments, at);
    }

    public void review(boolean pass, List<Finding> found, @Nullable String reason, String by, Instant at) {
        state = pass ? ReplyState.PASSED : ReplyState.RETURNED;
        reviewedBy = by;
        reviewedAt = at;
        findings = found.stream().map(Finding::name).toList();
        reviewReason = reason;
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

    public @Nullable String departmentId() {
        return departmentId;
    }

    public String author() {
        return author;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant dueAtThen() {
        return dueAtThen;
    }

    public ReplyText text() {
        return text;
    }

    public List<String> attachmentIds() {
        return attachmentIds;
    }

    public ReplyState state() {
        return state;
    }

    public @Nullable String reviewedBy() {
        return reviewedBy;
    }

    public @Nullable Instant reviewedAt() {
        return reviewedAt;
    }

    public List<String> findings() {
        return findings;
    }

    public @Nullable String reviewReason() {
        return reviewReason;
    }
}

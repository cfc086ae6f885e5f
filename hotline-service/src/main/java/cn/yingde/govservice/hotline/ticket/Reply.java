package cn.yingde.govservice.hotline.ticket;

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

    private Instant handledAt;

    private String process;

    private String result;

    private String answerToCaller;

    private boolean contactedCaller;

    private @Nullable Instant contactedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Solved solved;

    private @Nullable String unsolvedReason;

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

    public Reply(
            long id,
            long ticketId,
            int round,
            @Nullable String departmentId,
            String author,
            Instant submittedAt,
            Instant dueAtThen,
            Instant handledAt,
            String process,
            String result,
            String answerToCaller,
            boolean contactedCaller,
            @Nullable Instant contactedAt,
            Solved solved,
            @Nullable String unsolvedReason,
            List<String> attachmentIds) {
        this.id = id;
        this.ticketId = ticketId;
        this.round = round;
        this.departmentId = departmentId;
        this.author = author;
        this.submittedAt = submittedAt;
        this.dueAtThen = dueAtThen;
        this.handledAt = handledAt;
        this.process = process;
        this.result = result;
        this.answerToCaller = answerToCaller;
        this.contactedCaller = contactedCaller;
        this.contactedAt = contactedAt;
        this.solved = solved;
        this.unsolvedReason = unsolvedReason;
        this.attachmentIds = attachmentIds;
    }

    public static Reply of(
            long id, Ticket ticket, String author, ReplyText text, List<String> attachments, Instant at) {
        return new Reply(
                id,
                ticket.id(),
                ticket.round(),
                ticket.responsibility().leadDepartmentId(),
                author,
                at,
                ticket.clock().dueAt(),
                text.handledAt(),
                text.process(),
                text.result(),
                text.answerToCaller(),
                text.contactedCaller(),
                text.contactedAt(),
                text.solved(),
                text.unsolvedReason(),
                attachments);
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

    public Instant handledAt() {
        return handledAt;
    }

    public String process() {
        return process;
    }

    public String result() {
        return result;
    }

    public String answerToCaller() {
        return answerToCaller;
    }

    public boolean contactedCaller() {
        return contactedCaller;
    }

    public @Nullable Instant contactedAt() {
        return contactedAt;
    }

    public Solved solved() {
        return solved;
    }

    public @Nullable String unsolvedReason() {
        return unsolvedReason;
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

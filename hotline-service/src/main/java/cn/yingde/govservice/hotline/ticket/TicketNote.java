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

/** The words behind an act that has no ledger of its own: why not accepted, recalled, merged, reopened. */
@Entity
@Table(name = "ticket_note")
public class TicketNote {

    @Id
    private long id;

    private long ticketId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TicketAction action;

    private Instant notedAt;

    private String notedBy;

    private String reason;

    private @Nullable String told;

    protected TicketNote() {}

    public TicketNote(
            long id,
            long ticketId,
            TicketAction action,
            Instant notedAt,
            String notedBy,
            String reason,
            @Nullable String told) {
        this.id = id;
        this.ticketId = ticketId;
        this.action = action;
        this.notedAt = notedAt;
        this.notedBy = notedBy;
        this.reason = reason;
        this.told = told;
    }

    public long id() {
        return id;
    }

    public long ticketId() {
        return ticketId;
    }

    public TicketAction action() {
        return action;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public String notedBy() {
        return notedBy;
    }

    public String reason() {
        return reason;
    }

    public @Nullable String told() {
        return told;
    }
}

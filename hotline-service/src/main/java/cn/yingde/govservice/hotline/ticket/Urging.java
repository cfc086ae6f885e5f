package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the urging ledger (催办台账). */
@Entity
@Table(name = "ticket_urging")
public class Urging {

    @Id
    private long id;

    private long ticketId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UrgingChannel channel;

    private Instant urgedAt;

    private String urgedBy;

    private @Nullable String contact;

    private @Nullable String answer;

    private @Nullable LocalDate nextOn;

    private @Nullable String sourceSystem;

    private @Nullable String sourceNo;

    private @Nullable String importFingerprint;

    protected Urging() {}

    public Urging(
            long id,
            long ticketId,
            UrgingChannel channel,
            Instant urgedAt,
            String urgedBy,
            @Nullable String contact,
            @Nullable String answer,
            @Nullable LocalDate nextOn) {
        this.id = id;
        this.ticketId = ticketId;
        this.channel = channel;
        this.urgedAt = urgedAt;
        this.urgedBy = urgedBy;
        this.contact = contact;
        this.answer = answer;
        this.nextOn = nextOn;
    }

    public Urging from(String system, String no, String fingerprint) {
        sourceSystem = system;
        sourceNo = no;
        importFingerprint = fingerprint;
        return this;
    }

    public long id() {
        return id;
    }

    public long ticketId() {
        return ticketId;
    }

    public UrgingChannel channel() {
        return channel;
    }

    public Instant urgedAt() {
        return urgedAt;
    }

    public String urgedBy() {
        return urgedBy;
    }

    public @Nullable String contact() {
        return contact;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable LocalDate nextOn() {
        return nextOn;
    }

    public @Nullable String sourceSystem() {
        return sourceSystem;
    }

    public @Nullable String sourceNo() {
        return sourceNo;
    }

    public @Nullable String importFingerprint() {
        return importFingerprint;
    }
}

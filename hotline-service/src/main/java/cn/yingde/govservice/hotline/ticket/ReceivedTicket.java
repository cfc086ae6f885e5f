package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What came in: numbers, origin, and what the caller wants; nothing that is done to the ticket changes it. */
@MappedSuperclass
public abstract class ReceivedTicket {

    @Id
    private long id;

    @Version
    private @Nullable Long version;

    private String ticketNo;
    private String queryCode;
    private @Nullable String upstreamNo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Source source;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TicketType type;

    private String categoryCode;
    private boolean outOfScope;
    private String title;
    private String content;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Channel channel;

    private String township;

    @Embedded
    private SealedCaller caller;

    private @Nullable String complainedDepartmentId;
    private Instant receivedAt;

    @Embedded
    private @Nullable ImportSource origin;

    protected ReceivedTicket() {}

    ReceivedTicket(TicketNumbers numbers, Intake intake, Instant receivedAt) {
        id = numbers.id();
        ticketNo = numbers.ticketNo();
        queryCode = numbers.queryCode();
        upstreamNo = intake.upstreamNo();
        source = intake.source();
        type = intake.type();
        categoryCode = intake.categoryCode();
        outOfScope = intake.outOfScope();
        title = intake.title();
        content = intake.content();
        urgency = intake.urgency();
        channel = intake.channel();
        township = intake.township();
        caller = intake.caller();
        complainedDepartmentId = intake.complainedDepartmentId();
        this.receivedAt = receivedAt;
    }

    void imported(ImportSource from) {
        origin = from;
    }

    /** Whether the caller is hidden from the departments: reports, confidential callers, complaints about a unit. */
    public boolean protectedCaller() {
        return type == TicketType.REPORT || caller.confidential() || complainedDepartmentId != null;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public String ticketNo() {
        return ticketNo;
    }

    public String queryCode() {
        return queryCode;
    }

    public @Nullable String upstreamNo() {
        return upstreamNo;
    }

    public Source source() {
        return source;
    }

    public TicketType type() {
        return type;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public boolean outOfScope() {
        return outOfScope;
    }

    public String title() {
        return title;
    }

    public String content() {
        return content;
    }

    public Urgency urgency() {
        return urgency;
    }

    public Channel channel() {
        return channel;
    }

    public String township() {
        return township;
    }

    public SealedCaller caller() {
        return caller;
    }

    public @Nullable String complainedDepartmentId() {
        return complainedDepartmentId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable ImportSource origin() {
        return origin;
    }

    public boolean isImported() {
        return origin != null;
    }
}

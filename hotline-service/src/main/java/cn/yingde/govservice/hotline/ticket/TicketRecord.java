package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What stands on a ticket whoever handles it: numbers, what the caller wants, state, and where it came from. */
@MappedSuperclass
public abstract class TicketRecord {

    private static final Set<TicketState> ENDED = EnumSet.of(
            TicketState.NOT_ACCEPTED,
            TicketState.MERGED,
            TicketState.RETURNED_UPSTREAM,
            TicketState.CLOSED,
            TicketState.TERMINATED);
    private static final Set<TicketState> ANSWERED = EnumSet.of(TicketState.REPLIED, TicketState.CALLED_BACK);

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

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TicketState state;

    private int round;
    private Instant receivedAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant endedAt;
    private @Nullable String mergedInto;
    private int urgings;
    private int supervisions;
    private long events;
    private @Nullable String sourceSystem;
    private @Nullable String sourceNo;
    private @Nullable String importFingerprint;

    @Convert(converter = CodeList.class)
    private List<String> deviations = List.of();

    protected TicketRecord() {}

    TicketRecord(TicketNumbers numbers, Intake intake, Instant receivedAt) {
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
        state = TicketState.PENDING_DISPATCH;
        round = 1;
        this.receivedAt = receivedAt;
    }

    void require(TicketAction action) {
        TicketLife.TABLE.require(state, action);
    }

    void become(TicketAction action, TicketState next, Conditions c) {
        require(action);
        if (!TicketLife.TABLE.targets(state, action).contains(next)) {
            throw new IllegalStateException(action + " does not lead from " + state + " to " + next);
        }
        state = next;
        endedAt = ENDED.contains(next) ? c.now() : null;
        closedAt = next == TicketState.CLOSED ? c.now() : null;
    }

    void joins(String targetNo) {
        mergedInto = targetNo;
    }

    void nextRound() {
        round++;
    }

    void countUrging() {
        urgings++;
    }

    void countSupervision() {
        supervisions++;
    }

    void imported(ImportSource origin) {
        sourceSystem = origin.sourceSystem();
        sourceNo = origin.sourceNo();
        importFingerprint = origin.fingerprint();
    }

    /** Marks what history did against the rules. */
    public void deviated(List<String> codes) {
        deviations = List.copyOf(codes);
    }

    /** The number of the next event of this ticket; counted here, because an import writes many at once. */
    public long nextEvent() {
        return ++events;
    }

    boolean answerOutstanding() {
        return !ended() && !ANSWERED.contains(state);
    }

    public boolean ended() {
        return ENDED.contains(state);
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

    public TicketState state() {
        return state;
    }

    public int round() {
        return round;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String mergedInto() {
        return mergedInto;
    }

    public int urgings() {
        return urgings;
    }

    public int supervisions() {
        return supervisions;
    }

    public @Nullable String sourceNo() {
        return sourceNo;
    }

    public @Nullable String importFingerprint() {
        return importFingerprint;
    }

    public boolean isImported() {
        return sourceNo != null;
    }

    public List<String> deviations() {
        return deviations;
    }
}

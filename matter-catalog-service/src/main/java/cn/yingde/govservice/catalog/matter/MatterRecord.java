package cn.yingde.govservice.catalog.matter;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is kept of a matter's versions, its review and its force. Only the aggregate changes it. */
@MappedSuperclass
public abstract class MatterRecord extends MatterIdentity {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    MatterState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    InForce inForce;

    int versionNo;

    @Nullable
    Integer publishedVersion;

    @Nullable
    LocalDate effectiveOn;

    @Nullable
    LocalDate nextOn;

    @Nullable
    LocalDate lastOn;

    @Nullable
    String draft;

    @Nullable
    String submittedBy;

    @Nullable
    String reviewedBy;

    @Nullable
    String reviewReason;

    @Nullable
    String forceReason;

    void write(Draft next) {
        draft = next.write();
    }

    void clearReview() {
        submittedBy = null;
        reviewedBy = null;
        reviewReason = null;
    }

    /** The open version's content. */
    Draft content() {
        return Draft.read(Objects.requireNonNull(draft, "no open version"));
    }

    public boolean hasOpenVersion() {
        return draft != null;
    }

    /** A version is, or was, in effect: the matter is known to the public. */
    public boolean published() {
        return publishedVersion != null;
    }

    /** A version was published, be its day still to come. */
    public boolean versioned() {
        return lastOn != null;
    }

    /** A published version waits for its day. */
    boolean waits() {
        return nextOn != null;
    }

    /** A published version waits, and its day has come. */
    boolean due(LocalDate day) {
        return nextOn != null && !nextOn.isAfter(day);
    }

    /** Whether the day of a published version has come, or passed it by. */
    boolean hasCome(int number) {
        return publishedVersion != null && number <= publishedVersion;
    }

    /** Whether a published version was replaced. */
    MatterState stateOf(int number) {
        boolean replaced = publishedVersion != null && number < publishedVersion;
        return replaced ? MatterState.SUPERSEDED : MatterState.PUBLISHED;
    }

    public MatterState state() {
        return state;
    }

    public @Nullable InForce inForce() {
        return inForce;
    }

    public int versionNo() {
        return versionNo;
    }

    /** The version in effect. */
    public @Nullable Integer publishedVersion() {
        return publishedVersion;
    }

    /** Since when the version in effect has been in effect. */
    public @Nullable LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** The day of the version that was published last. */
    @Nullable
    LocalDate lastOn() {
        return lastOn;
    }

    @Nullable
    String submittedBy() {
        return submittedBy;
    }

    @Nullable
    String reviewReason() {
        return reviewReason;
    }

    @Nullable
    String forceReason() {
        return forceReason;
    }
}

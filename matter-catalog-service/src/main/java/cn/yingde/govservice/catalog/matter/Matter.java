package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.code.ImplementationCode;
import cn.yingde.govservice.catalog.standard.Standardisation;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A department's implementation of a catalogue entry: at most one open version, and what is published of it. */
@Entity
@Table(name = "matter")
public class Matter {

    @Id
    private long id;

    private String implementationCode;
    private String basicCode;
    private String departmentId;
    private String level;
    private String type;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MatterState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable InForce inForce;

    private int versionNo;
    private @Nullable Integer publishedVersion;
    private @Nullable LocalDate effectiveOn;
    private @Nullable String draft;
    private @Nullable String submittedBy;
    private @Nullable String reviewedBy;
    private @Nullable String reviewReason;
    private @Nullable String forceReason;
    private boolean transferredIn;

    @Embedded
    private Facets facets;

    @Version
    private @Nullable Long version;

    protected Matter() {}

    public Matter(long id, ImplementationCode code, String departmentId, Draft first) {
        this.id = id;
        this.implementationCode = code.value();
        this.departmentId = departmentId;
        this.state = MatterState.DRAFT;
        this.versionNo = 1;
        write(first);
        show(first);
    }

    /** Replaces the draft. On a published matter this begins the next version. */
    void edit(Draft next) {
        if (state == MatterState.PUBLISHED) {
            startChange(next);
            return;
        }
        state = MatterLife.EDITING.next(state, MatterAction.EDIT);
        write(next);
        if (publishedVersion == null) {
            show(next);
        }
    }

    /** Opens the next version; there is never a second open one, for the state leaves PUBLISHED. */
    void startChange(Draft from) {
        MatterRules.alive(inForce);
        state = MatterLife.EDITING.next(state, MatterAction.START_CHANGE);
        versionNo++;
        clearReview();
        write(from);
    }

    void submit(String by, Standardisation report) {
        MatterState next = MatterLife.EDITING.next(state, MatterAction.SUBMIT);
        MatterRules.complete(report);
        clearReview();
        submittedBy = by;
        state = next;
    }

    void withdraw() {
        state = MatterLife.EDITING.next(state, MatterAction.WITHDRAW);
    }

    void review(String by, boolean approved, @Nullable String reason) {
        MatterLife.EDITING.require(state, MatterAction.REVIEW);
        MatterRules.reviewedByAnother(submittedBy, by);
        reviewedBy = by;
        reviewReason = reason;
        state = approved ? MatterState.APPROVED : MatterState.REJECTED;
    }

    /** Puts the open version in force from a day on and gives back what is published, which never changes again. */
    Draft publish(LocalDate from, LocalDate today) {
        MatterState next = MatterLife.EDITING.next(state, MatterAction.PUBLISH);
        MatterRules.alive(inForce);
        MatterRules.effectiveDate(from, today, effectiveOn, false);
        return putInForce(from, next);
    }

    /** Publishes what another system published in the past, or what a transfer brings, without a review here. */
    public Draft publishAsRecorded(Draft content, LocalDate from) {
        if (publishedVersion != null) {
            MatterRules.effectiveDate(from, from, effectiveOn, true);
            versionNo++;
        }
        write(content);
        inForce = null;
        return putInForce(from, MatterState.PUBLISHED);
    }

    private Draft putInForce(LocalDate from, MatterState next) {
        Draft published = content();
        state = next;
        publishedVersion = versionNo;
        effectiveOn = from;
        draft = null;
        if (inForce == null) {
            inForce = InForce.IN_FORCE;
        }
        show(published);
        return published;
    }

    void suspend(String reason) {
        changeForce(MatterAction.SUSPEND, reason);
    }

    void resume() {
        changeForce(MatterAction.RESUME, null);
    }

    /** Ends the matter; an open version ends with it. */
    public void cancel(String reason) {
        changeForce(MatterAction.CANCEL, reason);
        if (state != MatterState.PUBLISHED) {
            versionNo--;
            draft = null;
            state = MatterState.PUBLISHED;
        }
    }

    private void changeForce(MatterAction action, @Nullable String reason) {
        if (inForce == null) {
            throw MatterAccess.notPublished(state, action);
        }
        inForce = MatterLife.FORCE.next(inForce, action);
        forceReason = reason;
    }

    /** The matter came from another department by an effected item of a reform. */
    public void markTransferredIn() {
        transferredIn = true;
    }

    private void write(Draft next) {
        draft = next.write();
    }

    private void show(Draft shown) {
        basicCode = shown.identity().basicCode();
        level = shown.identity().level();
        type = shown.identity().type();
        name = shown.identity().name();
        facets = Facets.of(shown, implementationCode);
    }

    private void clearReview() {
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

    public boolean published() {
        return publishedVersion != null;
    }

    public long id() {
        return id;
    }

    public ImplementationCode code() {
        return new ImplementationCode(implementationCode);
    }

    public String basicCode() {
        return basicCode;
    }

    public String departmentId() {
        return departmentId;
    }

    public String level() {
        return level;
    }

    public String type() {
        return type;
    }

    public String name() {
        return name;
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

    public @Nullable Integer publishedVersion() {
        return publishedVersion;
    }

    public @Nullable LocalDate effectiveOn() {
        return effectiveOn;
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

    public boolean transferredIn() {
        return transferredIn;
    }

    Facets facets() {
        return facets;
    }

    public long revision() {
        return version == null ? 0 : version;
    }
}

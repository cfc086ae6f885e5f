package cn.yingde.govservice.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A report: what it says is fixed for ever; it can be signed, and then published. */
@Entity
@Table(name = "report")
class Report {

    @Id
    private long id;

    private String template;
    private String period;
    private int version;
    private LocalDate asOf;
    private Instant createdAt;
    private String createdBy;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(columnDefinition = "longtext", updatable = false)
    private String snapshot;

    @Column(columnDefinition = "char(64)", updatable = false)
    private String sha256;

    @Embedded
    private @Nullable Signature signature;

    @Embedded
    private @Nullable Publication publication;

    @Version
    private long rowVersion;

    protected Report() {}

    Report(long id, String template, String period, int version, LocalDate asOf, Content content, Made made) {
        this.id = id;
        this.template = template;
        this.period = period;
        this.version = version;
        this.asOf = asOf;
        this.snapshot = content.json();
        this.sha256 = content.sha256();
        this.createdAt = made.at();
        this.createdBy = made.by();
    }

    /** What it says, with its hash. */
    record Content(String json, String sha256) {}

    /** When and by whom something was done. */
    record Made(Instant at, String by) {}

    ReportState state() {
        if (publication != null) {
            return ReportState.PUBLISHED;
        }
        return signature == null ? ReportState.DRAFT : ReportState.SIGNED;
    }

    void sign(Signature signed) {
        ReportLife.TABLE.require(state(), ReportAction.SIGN);
        signature = signed;
    }

    void publish(Publication published) {
        ReportLife.TABLE.require(state(), ReportAction.PUBLISH);
        publication = published;
    }

    boolean published() {
        return state() == ReportState.PUBLISHED;
    }

    long id() {
        return id;
    }

    String template() {
        return template;
    }

    String period() {
        return period;
    }

    int version() {
        return version;
    }

    LocalDate asOf() {
        return asOf;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    String snapshot() {
        return snapshot;
    }

    String sha256() {
        return sha256;
    }

    Optional<Signature> signature() {
        return Optional.ofNullable(signature);
    }

    Optional<Publication> publication() {
        return Optional.ofNullable(publication);
    }

    long rowVersion() {
        return rowVersion;
    }
}

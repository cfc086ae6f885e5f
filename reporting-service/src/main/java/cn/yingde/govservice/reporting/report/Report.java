package cn.yingde.govservice.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
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

    private @Nullable Instant signedAt;
    private @Nullable String signedBy;
    private @Nullable String signedName;
    private @Nullable String signedComment;
    private @Nullable Instant publishedAt;
    private @Nullable String publishedBy;

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
        if (publishedAt != null) {
            return ReportState.PUBLISHED;
        }
        return signedAt == null ? ReportState.DRAFT : ReportState.SIGNED;
    }

    void sign(Made made, @Nullable String name, @Nullable String comment) {
        ReportLife.TABLE.require(state(), ReportAction.SIGN);
        signedAt = made.at();
        signedBy = made.by();
        signedName = name;
        signedComment = comment;
    }

    void publish(Made made) {
        ReportLife.TABLE.require(state(), ReportAction.PUBLISH);
        publishedAt = made.at();
        publishedBy = made.by();
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

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    String signedBy() {
        return signedBy;
    }

    @Nullable
    String signedName() {
        return signedName;
    }

    @Nullable
    String signedComment() {
        return signedComment;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    long rowVersion() {
        return rowVersion;
    }
}

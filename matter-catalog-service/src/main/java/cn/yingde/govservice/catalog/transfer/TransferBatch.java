package cn.yingde.govservice.catalog.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A reform: its document, its day, its items. */
@Entity
@Immutable
@Table(name = "transfer_batch")
class TransferBatch implements Persistable<Long> {

    @Id
    private @Nullable Long id;

    private String title;
    private String basisDocument;
    private LocalDate effectiveOn;
    private boolean historical;
    private @Nullable String reason;
    private String proposedBy;
    private Instant proposedAt;

    protected TransferBatch() {}

    TransferBatch(long id, Reform reform, String proposedBy, Instant at) {
        this.id = id;
        this.title = reform.title();
        this.basisDocument = reform.basisDocument();
        this.effectiveOn = reform.effectiveOn();
        this.historical = reform.historical();
        this.reason = reform.reason();
        this.proposedBy = proposedBy;
        this.proposedAt = at;
    }

    String title() {
        return title;
    }

    String basisDocument() {
        return basisDocument;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    boolean historical() {
        return historical;
    }

    @Nullable
    String reason() {
        return reason;
    }

    long id() {
        return id == null ? 0 : id;
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    record Reform(
            String title,
            String basisDocument,
            LocalDate effectiveOn,
            boolean historical,
            @Nullable String reason) {}
}

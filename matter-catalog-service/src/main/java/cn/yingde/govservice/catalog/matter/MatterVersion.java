package cn.yingde.govservice.catalog.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A published version: written once, never changed. Cases pin it by implementation code and number. */
@Entity
@Immutable
@Table(name = "matter_version")
public class MatterVersion implements Persistable<Long> {

    @Id
    private @Nullable Long id;

    private long matterId;
    private int versionNo;
    private LocalDate effectiveOn;
    private Instant publishedAt;
    private String content;
    private String deviations;

    protected MatterVersion() {}

    MatterVersion(long id, Matter matter, Draft content, LocalDate effectiveOn, Instant at, List<String> deviations) {
        this.id = id;
        this.matterId = matter.id();
        this.versionNo = matter.versionNo();
        this.effectiveOn = effectiveOn;
        this.publishedAt = at;
        this.content = content.write();
        this.deviations = String.join(",", deviations);
    }

    public Draft content() {
        return Draft.read(content);
    }

    int versionNo() {
        return versionNo;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** Requirements the version did not meet when it was imported as it was. */
    List<String> deviations() {
        return deviations.isEmpty() ? List.of() : List.of(deviations.split(","));
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}

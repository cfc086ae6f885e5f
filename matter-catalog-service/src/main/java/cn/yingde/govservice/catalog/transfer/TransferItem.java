package cn.yingde.govservice.catalog.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One move of a reform: agreed by both sides, or ruled, then carried out once on its day. */
@Entity
@Table(name = "transfer_item")
class TransferItem {

    @Id
    private long id;

    private long batchId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TransferKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TransferState state;

    private LocalDate effectiveOn;
    private String terms;
    private String sides;
    private @Nullable String note;
    private @Nullable Instant effectedAt;

    @Version
    private @Nullable Long version;

    protected TransferItem() {}

    TransferItem(long id, TransferBatch batch, TransferTerms terms) {
        this.id = id;
        this.batchId = batch.id();
        this.kind = terms.kind();
        this.state = TransferState.PROPOSED;
        this.effectiveOn = batch.effectiveOn();
        this.terms = terms.write();
        this.sides = new Sides(terms.sides()).write();
    }

    /** The departments that the caller speaks for confirm; whether any of them had not yet. */
    boolean confirm(Predicate<Side> speaks, LocalDate takesEffect) {
        TransferLife.TABLE.require(state, TransferAction.CONFIRM);
        Sides before = sides();
        Sides said = before.confirm(speaks);
        sides = said.write();
        state = said.state();
        agree(takesEffect);
        return !said.equals(before);
    }

    void object(String reason) {
        state = TransferLife.TABLE.next(state, TransferAction.OBJECT);
        note = reason;
    }

    /** The deciding document settles who gets it; it stands for the word of both sides. */
    void rule(@Nullable String toDepartmentId, String document, LocalDate takesEffect) {
        TransferState next = TransferLife.TABLE.next(state, TransferAction.RULE);
        TransferTerms ruled = toDepartmentId == null ? terms() : terms().to(toDepartmentId);
        terms = ruled.write();
        sides = new Sides(ruled.sides()).confirm(side -> true).write();
        note = document;
        state = next;
        agree(takesEffect);
    }

    void undo(String reason) {
        state = TransferLife.TABLE.next(state, TransferAction.UNDO);
        note = reason;
    }

    void effect(Instant at) {
        state = TransferLife.TABLE.next(state, TransferAction.EFFECT);
        effectedAt = at;
    }

    private void agree(LocalDate takesEffect) {
        if (state == TransferState.CONFIRMED) {
            effectiveOn = takesEffect;
        }
    }

    /** Confirmed, and its day has come. */
    boolean due(LocalDate today) {
        return state == TransferState.CONFIRMED && !effectiveOn.isAfter(today);
    }

    long id() {
        return id;
    }

    long batchId() {
        return batchId;
    }

    TransferKind kind() {
        return kind;
    }

    TransferState state() {
        return state;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    TransferTerms terms() {
        return TransferTerms.read(terms);
    }

    Sides sides() {
        return Sides.read(sides);
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    Instant effectedAt() {
        return effectedAt;
    }

    long revision() {
        return version == null ? 0 : version;
    }
}

package cn.yingde.govservice.cases.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The decision (决定) with the number of its document; reasons and remedies are kept sealed with the act. */
@Embeddable
public class Decision {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Outcome outcome;

    @Column(name = "decision_document_no")
    private String documentNo;

    @Column(name = "decision_valid_until")
    private @Nullable LocalDate validUntil;

    private Instant decidedAt;

    protected Decision() {}

    Decision(Outcome outcome, String documentNo, @Nullable LocalDate validUntil, Instant decidedAt) {
        this.outcome = outcome;
        this.documentNo = documentNo;
        this.validUntil = validUntil;
        this.decidedAt = decidedAt;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String documentNo() {
        return documentNo;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}

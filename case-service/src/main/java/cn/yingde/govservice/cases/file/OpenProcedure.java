package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.cases.rule.ProcedureKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The special procedure that is asked for or running now; the ledger of all of them is a table of its own. */
@Embeddable
public class OpenProcedure {

    @Column(name = "procedure_id")
    private long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "procedure_kind")
    private ProcedureKind kind;

    @Column(name = "procedure_days")
    private int workingDays;

    @Column(name = "procedure_requester")
    private String requester;

    @Column(name = "procedure_approved")
    private boolean approved;

    protected OpenProcedure() {}

    OpenProcedure(long id, ProcedureKind kind, int workingDays, String requester, boolean approved) {
        this.id = id;
        this.kind = kind;
        this.workingDays = workingDays;
        this.requester = requester;
        this.approved = approved;
    }

    OpenProcedure running() {
        return new OpenProcedure(id, kind, workingDays, requester, true);
    }

    public long id() {
        return id;
    }

    public ProcedureKind kind() {
        return kind;
    }

    public int workingDays() {
        return workingDays;
    }

    public String requester() {
        return requester;
    }

    public boolean approved() {
        return approved;
    }
}

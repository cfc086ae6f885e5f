package cn.yingde.govservice.cases.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who applies, and who acts for them: sealed values only; opened by {@link People}. */
@Embeddable
public class Applicant {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "applicant_kind")
    private ApplicantKind kind;

    @Column(name = "applicant_name")
    private String name;

    @Column(name = "applicant_id_type")
    private String idType;

    @Column(name = "applicant_id_number")
    private String idNumber;

    @Column(name = "applicant_id_hash")
    private String idHash;

    @Column(name = "applicant_phone")
    private @Nullable String phone;

    @Column(name = "agent_name")
    private @Nullable String agentName;

    @Column(name = "agent_id_number")
    private @Nullable String agentIdNumber;

    @Column(name = "agent_phone")
    private @Nullable String agentPhone;

    protected Applicant() {}

    Applicant(
            ApplicantKind kind,
            String name,
            String idType,
            String idNumber,
            String idHash,
            @Nullable String phone,
            @Nullable String agentName,
            @Nullable String agentIdNumber,
            @Nullable String agentPhone) {
        this.kind = kind;
        this.name = name;
        this.idType = idType;
        this.idNumber = idNumber;
        this.idHash = idHash;
        this.phone = phone;
        this.agentName = agentName;
        this.agentIdNumber = agentIdNumber;
        this.agentPhone = agentPhone;
    }

    public ApplicantKind kind() {
        return kind;
    }

    public String idType() {
        return idType;
    }

    public String idHash() {
        return idHash;
    }

    String name() {
        return name;
    }

    String idNumber() {
        return idNumber;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String agentName() {
        return agentName;
    }

    @Nullable
    String agentIdNumber() {
        return agentIdNumber;
    }

    @Nullable
    String agentPhone() {
        return agentPhone;
    }
}

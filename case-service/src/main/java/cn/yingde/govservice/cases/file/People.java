package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.privacy.CreditCode;
import cn.yingde.govservice.platform.privacy.IdNumber;
import cn.yingde.govservice.platform.privacy.LookupHash;
import cn.yingde.govservice.platform.privacy.PersonName;
import cn.yingde.govservice.platform.privacy.PhoneNumber;
import cn.yingde.govservice.platform.privacy.Vault;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals the people of a case for storage, and opens them masked or, for a reveal, one value in full. */
@Component
public class People {

    private static final String TABLE = "case_file";
    static final String ID_NUMBER = "id-number";

    private final Vault vault;
    private final LookupHash hashes;

    People(Vault vault, LookupHash hashes) {
        this.vault = vault;
        this.hashes = hashes;
    }

    public Applicant seal(long caseId, Party applicant, @Nullable Party agent) {
        return new Applicant(
                applicant.kind(),
                vault.seal(TABLE, "applicant_name", caseId, applicant.name()),
                applicant.idType(),
                vault.seal(TABLE, "applicant_id_number", caseId, applicant.idNumber()),
                hashes.of(ID_NUMBER, document(applicant)),
                sealed("applicant_phone", caseId, applicant.phone()),
                agent == null ? null : vault.seal(TABLE, "agent_name", caseId, agent.name()),
                agent == null ? null : vault.seal(TABLE, "agent_id_number", caseId, agent.idNumber()),
                agent == null ? null : sealed("agent_phone", caseId, agent.phone()));
    }

    /** The hashes that earlier cases of the same person or organisation may be found by. */
    public List<String> idHashes(Party applicant) {
        return hashes.candidates(ID_NUMBER, document(applicant));
    }

    private static String document(Party applicant) {
        return applicant.idType() + applicant.idNumber();
    }

    public MaskedParty masked(CaseFile file) {
        Applicant sealed = file.applicant();
        long row = file.id();
        String name = vault.open(TABLE, "applicant_name", row, sealed.name());
        String number = vault.open(TABLE, "applicant_id_number", row, sealed.idNumber());
        return new MaskedParty(
                sealed.kind(),
                maskedName(sealed.kind(), name),
                sealed.idType(),
                maskedNumber(sealed.kind(), number),
                open("applicant_phone", row, sealed.phone())
                        .map(People::maskedPhone)
                        .orElse(null),
                open("agent_name", row, sealed.agentName())
                        .map(value -> new PersonName(value).masked())
                        .orElse(null),
                open("agent_phone", row, sealed.agentPhone())
                        .map(People::maskedPhone)
                        .orElse(null));
    }

    /** The name alone, for lists that read columns and not whole cases. */
    public String maskedName(ApplicantKind kind, long caseId, String sealedName) {
        return maskedName(kind, vault.open(TABLE, "applicant_name", caseId, sealedName));
    }

    public Optional<String> open(CaseFile file, PersonalField field) {
        Applicant sealed = file.applicant();
        return switch (field) {
            case APPLICANT_NAME -> open("applicant_name", file.id(), sealed.name());
            case APPLICANT_ID_NUMBER -> open("applicant_id_number", file.id(), sealed.idNumber());
            case APPLICANT_PHONE -> open("applicant_phone", file.id(), sealed.phone());
            case AGENT_NAME -> open("agent_name", file.id(), sealed.agentName());
            case AGENT_ID_NUMBER -> open("agent_id_number", file.id(), sealed.agentIdNumber());
            case AGENT_PHONE -> open("agent_phone", file.id(), sealed.agentPhone());
        };
    }

    private Optional<String> open(String column, long row, @Nullable String sealed) {
        return sealed == null ? Optional.empty() : Optional.of(vault.open(TABLE, column, row, sealed));
    }

    private @Nullable String sealed(String column, long row, @Nullable String plain) {
        return plain == null || plain.isBlank() ? null : vault.seal(TABLE, column, row, plain);
    }

    private static String maskedName(ApplicantKind kind, String name) {
        return kind == ApplicantKind.PERSON ? new PersonName(name).masked() : name;
    }

    private static String maskedNumber(ApplicantKind kind, String number) {
        return kind == ApplicantKind.PERSON ? new IdNumber(number).masked() : new CreditCode(number).masked();
    }

    private static String maskedPhone(String phone) {
        return new PhoneNumber(phone).masked();
    }
}

package cn.yingde.govservice.cases.intake;

import cn.yingde.govservice.cases.file.ApplicantKind;
import cn.yingde.govservice.cases.file.Channel;
import cn.yingde.govservice.cases.file.Party;
import cn.yingde.govservice.platform.privacy.CreditCode;
import cn.yingde.govservice.platform.privacy.IdNumber;
import cn.yingde.govservice.platform.privacy.PersonName;
import cn.yingde.govservice.platform.privacy.PhoneNumber;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An application as it is handed in. */
record ApplicationRequest(
        @Schema(description = "31 位实施编码，或 33 位业务办理项编码", example = "114418817879475345440112011001")
        @NotBlank
        @Pattern(regexp = "[0-9A-Z]{31}|[0-9A-Z]{33}")
        String implementationCode,

        @NotNull Channel channel,
        @NotNull @Valid PartyRequest applicant,
        @Nullable @Valid PartyRequest agent,

        @Schema(description = "申报项目名称，用以区分同一申请人的不同项目") @Nullable @Size(max = 100)
        String projectName,

        @Nullable @Size(max = 100) List<@NotNull @Valid BroughtMaterial> materials,
        @Nullable @Valid ActingPerson actingPerson) {

    /** A person or an organisation. */
    record PartyRequest(
            @NotNull ApplicantKind kind,
            @NotBlank @Size(max = 100) String name,

            @Schema(example = "ID_CARD") @NotBlank @Pattern(regexp = "[A-Z_]{2,32}")
            String idType,

            @NotBlank @Size(max = 40) String idNumber,
            @Nullable @Size(max = 20) String phone) {

        Party checked(String pointer) {
            refuse(pointer + "/name", PersonName.check(name));
            refuse(pointer + "/idNumber", idFault());
            if (phone != null && !phone.isBlank()) {
                refuse(pointer + "/phone", PhoneNumber.check(phone));
            }
            return new Party(kind, name.strip(), idType, idNumber.strip(), normalisedPhone());
        }

        private Optional<Text> idFault() {
            return switch (idType) {
                case "ID_CARD" -> IdNumber.check(idNumber);
                case "USCC" -> CreditCode.check(idNumber);
                default -> IdNumber.checkDocument(idNumber);
            };
        }

        private @Nullable String normalisedPhone() {
            return phone == null || phone.isBlank()
                    ? null
                    : PhoneNumber.of(phone).value();
        }

        private static void refuse(String pointer, Optional<Text> fault) {
            fault.ifPresent(text -> {
                throw ProblemException.invalid(pointer, "INVALID", text);
            });
        }
    }

    /** A material handed in with the application. */
    record BroughtMaterial(
            @Min(1) @Max(999) int seq,
            @NotBlank @Pattern(regexp = "PAPER|ELECTRONIC") String form,
            @Min(1) @Max(99) int copies,
            @Nullable @Size(max = 32) String attachmentId) {}

    SubmitCase.Asked checked() {
        return new SubmitCase.Asked(
                channel,
                applicant.checked("/applicant"),
                agent == null ? null : agent.checked("/agent"),
                projectName == null || projectName.isBlank() ? null : projectName.strip(),
                brought().stream()
                        .map(each ->
                                new SubmitCase.Brought(each.seq(), each.form(), each.copies(), each.attachmentId()))
                        .toList());
    }

    private List<BroughtMaterial> brought() {
        return materials == null ? List.of() : materials;
    }
}

package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.transfer.TransferBatch.Reform;
import cn.yingde.govservice.platform.security.ActingPerson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies of transfer commands. */
final class TransferRequests {

    private TransferRequests() {}

    record BatchRequest(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 300) String basisDocument,
            @NotNull LocalDate effectiveOn,
            @Nullable Boolean historical,
            @Size(max = 1000) @Nullable String reason,
            @NotEmpty @Size(max = 2000) List<@Valid @NotNull TransferItemRequest> items) {

        Reform reform() {
            return new Reform(title, basisDocument, effectiveOn, Boolean.TRUE.equals(historical), reason);
        }
    }

    /** An item of any kind; what its kind needs is checked when its terms are read. */
    record TransferItemRequest(
            @NotNull TransferKind kind,
            @Pattern(regexp = "\\d{1,19}") @Nullable String matterId,
            @Size(max = 50) @Nullable List<@NotNull @Pattern(regexp = "\\d{1,19}") String> matterIds,
            @Size(max = 32) @Nullable String toDepartmentId,
            @Size(max = 20) @Nullable List<@Valid @NotNull IntoRequest> into,
            @Pattern(regexp = "\\d{12}") @Nullable String intoBasicCode,
            @Size(max = 500) @Nullable String caseRule,
            @Size(max = 32) @Nullable String departmentId,
            @Size(max = 100) @Nullable String newName,
            @Size(max = 50) @Nullable String newShortName,
            @Size(max = 18) @Nullable String newUscc) {}

    record IntoRequest(
            @NotNull @Pattern(regexp = "\\d{12}") String basicCode,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 32) String toDepartmentId) {}

    record ConfirmRequest(
            @NotNull Side.Of side, @Valid @Nullable ActingPerson actingPerson) {}

    record ReasonRequest(
            @NotBlank @Size(max = 1000) String reason,
            @Valid @Nullable ActingPerson actingPerson) {}

    record RulingRequest(
            @Size(max = 32) @Nullable String toDepartmentId,
            @NotBlank @Size(max = 300) String document) {}
}

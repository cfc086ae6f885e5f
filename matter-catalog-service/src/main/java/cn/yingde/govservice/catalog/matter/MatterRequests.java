package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.security.ActingPerson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Bodies of matter commands; the acting person is for departments' systems. */
final class MatterRequests {

    private MatterRequests() {}

    record DraftRequest(
            @NotNull @Pattern(regexp = "\\d{12}") String basicCode,
            @NotBlank @Size(max = 32) String departmentId,
            @Valid @Nullable ActingPerson actingPerson) {}

    record ActRequest(@Valid @Nullable ActingPerson actingPerson) {}

    record ReasonRequest(
            @NotBlank @Size(max = 1000) String reason,
            @Valid @Nullable ActingPerson actingPerson) {}

    record PublishRequest(@Nullable LocalDate effectiveOn) {}

    record ReviewRequest(
            @NotNull Decision decision,
            @Size(max = 1000) @Nullable String reason) {
        enum Decision {
            APPROVE,
            REJECT
        }

        boolean approves() {
            return decision == Decision.APPROVE;
        }
    }

    static @Nullable ActingPerson acting(@Nullable ActRequest body) {
        return body == null ? null : body.actingPerson();
    }
}

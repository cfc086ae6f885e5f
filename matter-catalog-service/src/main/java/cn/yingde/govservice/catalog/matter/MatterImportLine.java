package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.item.Identity;
import cn.yingde.govservice.catalog.item.LegalBasis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a matter import.
 *
 * @param historical must be true: an import publishes into the past, which nobody does by mistake
 * @param item the catalogue entry, entered when it is missing
 * @param draft the checklist as it was published
 */
record MatterImportLine(
        @NotNull @AssertTrue Boolean historical,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Valid Item item,
        @NotBlank @Size(max = 32) String departmentId,
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid Checklist draft) {

    record Item(
            @NotNull @Size(max = 12) String basicCode,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = "\\d{2}") String type,
            @NotNull @Pattern(regexp = "[1-7]") String level,
            @Size(max = 50) @Nullable List<@Valid @NotNull LegalBasis> legalBases) {

        Identity identity() {
            return new Identity(basicCode, name, type, level, Objects.requireNonNullElse(legalBases, List.of()));
        }
    }
}

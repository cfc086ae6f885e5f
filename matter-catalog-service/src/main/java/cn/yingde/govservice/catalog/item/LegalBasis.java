package cn.yingde.govservice.catalog.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One article of law a matter rests on (设定依据). */
public record LegalBasis(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 100) @Nullable String documentNo,
        @Size(max = 100) @Nullable String article,
        @Size(max = 4000) @Nullable String text) {}

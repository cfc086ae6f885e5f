package cn.yingde.govservice.catalog.checklist;

import cn.yingde.govservice.catalog.checklist.Terms.MaterialForm;
import cn.yingde.govservice.catalog.checklist.Terms.Necessity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One application material; its place in the list is the {@code seq} cases speak of: given, never taken. */
public record Material(
        @Nullable Integer seq,
        @NotBlank @Size(max = 300) String name,
        @NotNull Necessity necessity,
        @NotNull MaterialForm form,
        @Min(0) @Max(99) @Nullable Integer copies,
        @Size(max = 200) @Nullable String source,
        @Size(max = 1000) @Nullable String acceptanceStandard,
        @Size(max = 500) @Nullable String legalBasis) {

    Material numbered(int place) {
        return new Material(place, name, necessity, form, copies, source, acceptanceStandard, legalBasis);
    }

    static List<Material> numbered(List<Material> materials) {
        return IntStream.range(0, materials.size())
                .mapToObj(i -> materials.get(i).numbered(i + 1))
                .toList();
    }
}

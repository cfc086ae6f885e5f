package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.compare.Comparison;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Public;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one published version changed of another, in words. */
@RestController
@RequestMapping("/api/catalog/v1/matters/{id}/versions/{from}/diff/{to}")
@Tag(name = "matter-versions", description = "事项版本与标准化")
class MatterDiffController {

    private final MatterDesk desk;

    MatterDiffController(MatterDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Public
    @Operation(summary = "两个已发布版本的差异，逐要素逐行 · What differs between two published versions, line by line")
    MatterDiffView compareMatterVersions(
            @PathVariable long id,
            @PathVariable int from,
            @PathVariable int to,
            @Nullable Caller caller,
            Locale locale) {
        Matter matter = desk.find(id, caller);
        Comparison comparison =
                Comparison.of(content(desk.version(matter, from, caller)), content(desk.version(matter, to, caller)));
        return new MatterDiffView(
                from,
                to,
                comparison.changes().stream()
                        .map(change -> new ElementDiff(
                                change.pointer(), change.element().in(locale), change.lines()))
                        .toList());
    }

    private static Comparison.Content content(MatterVersion version) {
        Draft draft = version.content();
        return new Comparison.Content(draft.identity(), draft.checklist());
    }

    record MatterDiffView(int from, int to, List<ElementDiff> changes) {}

    record ElementDiff(String pointer, String element, List<Comparison.DiffLine> lines) {}
}

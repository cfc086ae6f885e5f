package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.standard.Standardisation;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Public;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.time.BureauTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Published versions of a matter, and how its newest one meets the standard. */
@RestController
@RequestMapping("/api/catalog/v1/matters/{id}")
@Tag(name = "matter-versions", description = "事项版本与标准化")
class MatterVersionsController {

    private final MatterDesk desk;
    private final MatterViews views;

    MatterVersionsController(MatterDesk desk, MatterViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping("/versions")
    @Public
    @Operation(summary = "已发布版本 · Published versions")
    MatterVersionsView listMatterVersions(@PathVariable long id, @Nullable Caller caller) {
        Matter matter = desk.find(id, caller);
        return new MatterVersionsView(desk.versions(matter, caller).stream()
                .map(version -> MatterVersionView.of(matter, version))
                .toList());
    }

    @GetMapping("/versions/{number}")
    @Public
    @Operation(summary = "一个已发布版本，发布后不变 · One published version, immutable")
    MatterView readMatterVersion(@PathVariable long id, @PathVariable int number, @Nullable Caller caller) {
        Matter matter = desk.find(id, caller);
        return views.of(matter, desk.version(matter, number, caller));
    }

    @GetMapping("/standardisation")
    @Allowed(
            roles = {Role.CATALOG_EDITOR, Role.CATALOG_REVIEWER},
            scopes = {"catalog.read", "catalog.write"})
    @Operation(summary = "“十统一”与交叉校验逐项结果 · The ten unified elements and every cross-field rule, pass or fail")
    StandardisationView checkMatterStandard(@PathVariable long id, Caller caller, Locale locale) {
        Matter matter = desk.find(id, caller);
        if (!MatterAccess.seesDraft(caller, matter)) {
            throw ProblemException.forbidden();
        }
        return StandardisationView.of(desk.standardisation(desk.latest(matter)), locale);
    }

    record MatterVersionsView(List<MatterVersionView> items) {}

    record MatterVersionView(
            int version,
            MatterState state,
            LocalDate effectiveOn,
            OffsetDateTime publishedAt,
            List<String> deviations) {

        static MatterVersionView of(Matter matter, MatterVersion version) {
            return new MatterVersionView(
                    version.versionNo(),
                    matter.stateOf(version.versionNo()),
                    version.effectiveOn(),
                    BureauTime.offset(version.publishedAt()),
                    version.deviations());
        }
    }

    record StandardisationView(boolean complete, List<FindingView> elements, List<FindingView> rules) {

        static StandardisationView of(Standardisation report, Locale locale) {
            return new StandardisationView(
                    report.complete(), views(report.elements(), locale), views(report.rules(), locale));
        }

        private static List<FindingView> views(List<Standardisation.Finding> findings, Locale locale) {
            return findings.stream()
                    .map(finding -> FindingView.of(finding, locale))
                    .toList();
        }
    }

    record FindingView(
            String id,
            String title,
            boolean enforced,
            boolean passed,
            String pointer,
            String basis,
            @Nullable String advice) {

        static FindingView of(Standardisation.Finding finding, Locale locale) {
            return new FindingView(
                    finding.id(),
                    finding.title().in(locale),
                    finding.enforced(),
                    finding.passed(),
                    finding.pointer(),
                    finding.basis().in(locale),
                    finding.passed() ? null : finding.advice().in(locale));
        }
    }
}

package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Public;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Matters by their codes, old ones included: 31 characters for a matter, 33 for one of its handling items. */
@RestController
@RequestMapping("/api/catalog/v1/matters/by-code/{code}")
@Tag(name = "matters", description = "事项")
class MatterCodesController {

    private static final int IMPLEMENTATION_CODE = 31;

    private final Matters matters;
    private final MatterDesk desk;
    private final MatterVersions versions;
    private final MatterViews views;

    MatterCodesController(Matters matters, MatterDesk desk, MatterVersions versions, MatterViews views) {
        this.matters = matters;
        this.desk = desk;
        this.versions = versions;
        this.views = views;
    }

    @GetMapping
    @Public
    @Operation(summary = "按实施编码查询，旧编码给出承接编码 · A matter by code as of a day; an old code names its successors")
    MatterView findMatterByCode(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @Nullable Caller caller) {
        Matter matter = find(code, caller);
        LocalDate day = day(asOf, matter, caller);
        boolean ahead = !matter.published() && versions.on(matter, day).isEmpty();
        return ahead ? views.now(matter, caller) : views.on(matter, day);
    }

    /** Days to come are read by those who may see what waits for them. */
    private LocalDate day(@Nullable LocalDate asOf, Matter matter, @Nullable Caller caller) {
        LocalDate today = desk.today();
        if (asOf == null) {
            return today;
        }
        boolean hidden = asOf.isAfter(today) && !MatterAccess.seesDraft(caller, matter);
        return hidden ? today : asOf;
    }

    @GetMapping("/versions/{number}")
    @Allowed(
            roles = {Role.CATALOG_EDITOR, Role.CATALOG_REVIEWER, Role.WINDOW_CLERK, Role.DEPARTMENT_HANDLER},
            scopes = {"catalog.read", "catalog.write"})
    @Operation(summary = "办件所用的版本全文 · The body of the version a case pins")
    MatterView readMatterVersionByCode(@PathVariable String code, @PathVariable int number, Caller caller) {
        Matter matter = find(code, caller);
        return views.of(matter, desk.version(matter, number, caller));
    }

    private Matter find(String code, @Nullable Caller caller) {
        String matterCode = code.length() == IMPLEMENTATION_CODE + 2 ? code.substring(0, IMPLEMENTATION_CODE) : code;
        Matter matter = matters.findByImplementationCode(matterCode).orElseThrow(ProblemException::notFound);
        MatterAccess.requireSight(caller, matter);
        return matter;
    }
}

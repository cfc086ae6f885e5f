package cn.yingde.govservice.cases.matter;

import cn.yingde.govservice.cases.clients.catalog.CatalogMatter;
import cn.yingde.govservice.cases.file.Material;
import cn.yingde.govservice.cases.file.MatterRef;
import cn.yingde.govservice.cases.file.Necessity;
import cn.yingde.govservice.cases.rule.MatterRules;
import cn.yingde.govservice.platform.deadline.Budget;
import cn.yingde.govservice.platform.deadline.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the catalogue's body of a matter, or of one of its handling items, into what a case needs. */
final class CatalogBody {

    private CatalogBody() {}

    static PinnedMatter pinned(CatalogMatter matter, String asked) {
        CatalogMatter.Body body = Objects.requireNonNull(matter.body(), "A published matter has a body");
        CatalogMatter.@Nullable HandlingItem item = asked.length() > MatterHead.CODE_LENGTH ? item(body, asked) : null;
        MatterRef ref = new MatterRef(
                matter.implementationCode(),
                item == null ? null : item.code(),
                matter.basicCode(),
                matter.version(),
                item == null || item.name() == null ? matter.name() : item.name(),
                matter.type(),
                caseType(body, item),
                matter.stationed(),
                budget(item == null || item.promisedLimit() == null ? body.promisedLimit() : item.promisedLimit()),
                budget(item == null || item.statutoryLimit() == null ? body.statutoryLimit() : item.statutoryLimit()));
        List<CatalogMatter.Material> materials =
                item == null || item.materials() == null ? body.materials() : item.materials();
        return new PinnedMatter(ref, matter.departmentId(), materials(materials), steps(body));
    }

    private static CatalogMatter.HandlingItem item(CatalogMatter.Body body, String code) {
        List<CatalogMatter.HandlingItem> items = body.handlingItems() == null ? List.of() : body.handlingItems();
        return items.stream()
                .filter(each -> code.equals(each.code()))
                .findFirst()
                .orElseThrow(() -> MatterRules.unknown(code));
    }

    private static String caseType(CatalogMatter.Body body, CatalogMatter.@Nullable HandlingItem item) {
        if (item != null && item.caseType() != null) {
            return item.caseType();
        }
        return body.caseType() == null ? "COMMITTED" : body.caseType();
    }

    private static Budget budget(CatalogMatter.@Nullable Limit limit) {
        return limit == null ? Budget.workingDays(0) : new Budget(limit.days(), Unit.valueOf(limit.unit()));
    }

    private static List<Material> materials(@Nullable List<CatalogMatter.Material> listed) {
        List<Material> materials = new ArrayList<>();
        for (CatalogMatter.Material each : listed == null ? List.<CatalogMatter.Material>of() : listed) {
            int seq = each.seq() == null ? materials.size() + 1 : each.seq();
            Necessity necessity = Necessity.valueOf(each.necessity().toUpperCase(Locale.ROOT));
            materials.add(Material.required(seq, each.name(), necessity));
        }
        return materials;
    }

    private static List<String> steps(CatalogMatter.Body body) {
        List<CatalogMatter.Step> steps = body.steps() == null ? List.of() : body.steps();
        return steps.stream().map(CatalogMatter.Step::name).toList();
    }
}

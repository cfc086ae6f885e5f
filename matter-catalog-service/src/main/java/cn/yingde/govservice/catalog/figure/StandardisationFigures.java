package cn.yingde.govservice.catalog.figure;

import cn.yingde.govservice.catalog.item.CatalogItem;
import cn.yingde.govservice.catalog.item.CatalogItems;
import cn.yingde.govservice.catalog.item.Identity;
import cn.yingde.govservice.catalog.matter.MattersInForce.MatterInForce;
import cn.yingde.govservice.catalog.standard.Candidate;
import cn.yingde.govservice.catalog.standard.Standardisation;
import cn.yingde.govservice.catalog.standard.UnifiedElement;
import cn.yingde.govservice.catalog.standard.UnifiedElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How many matters meet all enforced requirements, and each single one, measured against the catalogue of today. */
@Component
class StandardisationFigures {

    private final CatalogItems items;
    private final UnifiedElements elements;

    StandardisationFigures(CatalogItems items, UnifiedElements elements) {
        this.items = items;
        this.elements = elements;
    }

    /** Gives the ratios of any group of matters; the catalogue is read once for all groups. */
    Function<List<MatterInForce>, List<Ratio>> ratios() {
        Map<String, Identity> entries =
                items.findAll().stream().collect(Collectors.toMap(CatalogItem::basicCode, CatalogItem::identity));
        Set<String> split = entries.keySet().stream()
                .filter(code -> !code.endsWith("000"))
                .map(StandardisationFigures::mainEntry)
                .collect(Collectors.toSet());
        List<UnifiedElement> asked = elements.all();
        return matters -> ratios(matters.stream()
                .map(matter -> candidate(matter, entries, split))
                .map(candidate -> Standardisation.of(asked, candidate))
                .toList());
    }

    private static Candidate candidate(MatterInForce matter, Map<String, Identity> entries, Set<String> split) {
        Identity own = matter.identity();
        return new Candidate(
                own,
                entries.getOrDefault(own.basicCode(), own),
                matter.checklist(),
                split.contains(mainEntry(own.basicCode())));
    }

    private static String mainEntry(String basicCode) {
        return basicCode.substring(0, 9) + "000";
    }

    private static List<Ratio> ratios(List<Standardisation> reports) {
        List<Ratio> ratios = new ArrayList<>();
        ratios.add(Ratio.of(
                "complete", reports.stream().filter(Standardisation::complete).count(), reports.size()));
        if (!reports.isEmpty()) {
            requirements(reports.get(0)).forEach(id -> ratios.add(met(id, reports)));
        }
        return ratios;
    }

    private static Stream<String> requirements(Standardisation report) {
        return Stream.concat(report.elements().stream(), report.rules().stream())
                .map(Standardisation.Finding::id);
    }

    private static Ratio met(String requirement, List<Standardisation> reports) {
        long met = reports.stream()
                .filter(report -> !report.failed().contains(requirement))
                .count();
        return Ratio.of(requirement, met, reports.size());
    }
}

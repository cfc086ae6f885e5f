package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.reporting.catalog.Catalog;
import cn.yingde.govservice.reporting.catalog.CatalogView;
import cn.yingde.govservice.reporting.catalog.TransferItem;
import cn.yingde.govservice.reporting.period.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The reform of a half-year (机构改革) as the catalogue tells it. */
@Component
class Reform {

    private final Catalog catalog;
    private final ReportSettings settings;

    Reform(Catalog catalog, ReportSettings settings) {
        this.catalog = catalog;
        this.settings = settings;
    }

    /** The day of the period on which most items took effect. */
    Optional<LocalDate> day(Period period) {
        Map<LocalDate, Long> effected = catalog.at(period.to()).transfers().stream()
                .map(TransferItem::effectiveOn)
                .filter(period::contains)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return effected.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<LocalDate, Long>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** The basic codes of the matters that moved from the one department to the other. */
    List<String> takenOver(LocalDate day) {
        CatalogView view = catalog.at(day);
        List<String> moved = view.transfers().stream()
                .filter(item ->
                        item.fromDepartmentIds().contains(settings.takenOver().from()))
                .filter(item ->
                        item.toDepartmentIds().contains(settings.takenOver().to()))
                .flatMap(item -> item.matterIds().stream())
                .toList();
        return view.matters().stream()
                .filter(matter -> moved.contains(matter.id()))
                .map(matter -> matter.basicCode())
                .distinct()
                .sorted()
                .toList();
    }
}

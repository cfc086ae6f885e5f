package cn.yingde.govservice.reporting.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a report by their keys, in the order of the report. */
final class FigureBook {

    private final Map<String, ReportFigure> byKey = new LinkedHashMap<>();

    FigureBook(Collection<ReportFigure> figures) {
        figures.forEach(figure -> byKey.put(figure.key(), figure));
    }

    /** A figure that has a value. */
    Optional<ReportFigure> get(String key) {
        return Optional.ofNullable(byKey.get(key)).filter(ReportFigure::present);
    }

    List<ReportFigure> all() {
        return List.copyOf(byKey.values());
    }
}

package cn.yingde.govservice.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a report: the figures, and the headings under which other words stand. */
record DifferenceTable(Version from, Version to, List<Row> items, List<String> rewritten) {

    /** A version of a report. */
    record Version(String id, String period, int version, String sha256) {

        static Version of(Report report) {
            return new Version(Long.toString(report.id()), report.period(), report.version(), report.sha256());
        }
    }

    /** What became of a figure. */
    enum Change {
        ADDED, // 新增
        REMOVED, // 减少
        CHANGED // 变化
    }

    /** A figure that differs in its value, in what it was made of, or in its formula. */
    record Row(
            String key,
            String name,
            Change change,

            @Schema(description = "前一版") @JsonInclude @Nullable
            Side from,

            @Schema(description = "后一版") @JsonInclude @Nullable
            Side to) {

        static Row of(@Nullable ReportFigure before, @Nullable ReportFigure after) {
            ReportFigure named = Objects.requireNonNull(after == null ? before : after);
            Change change = before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
            return new Row(named.key(), named.name(), change, Side.of(before), Side.of(after));
        }

        boolean differs() {
            return !Objects.equals(from, to);
        }
    }

    /** A figure in one of the two. */
    record Side(
            @JsonInclude @Nullable Object value,
            String unit,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Integer formulaVersion) {

        static @Nullable Side of(@Nullable ReportFigure figure) {
            return figure == null
                    ? null
                    : new Side(
                            figure.value() == null ? null : figure.value().toString(),
                            figure.unit(),
                            figure.numerator(),
                            figure.denominator(),
                            figure.formulaVersion());
        }
    }

    static DifferenceTable of(Report earlier, Snapshot before, Report later, Snapshot after) {
        return new DifferenceTable(
                Version.of(earlier), Version.of(later), rows(before, after), rewritten(before, after));
    }

    private static List<Row> rows(Snapshot before, Snapshot after) {
        Map<String, ReportFigure> old = byKey(before);
        Map<String, ReportFigure> now = byKey(after);
        return Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .map(key -> Row.of(old.get(key), now.get(key)))
                .filter(Row::differs)
                .toList();
    }

    private static List<String> rewritten(Snapshot before, Snapshot after) {
        Map<String, String> old = words(before);
        Map<String, String> now = words(after);
        return Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .filter(heading -> !Objects.equals(old.get(heading), now.get(heading)))
                .toList();
    }

    private static Map<String, ReportFigure> byKey(Snapshot snapshot) {
        return snapshot.figures().stream()
                .collect(Collectors.toMap(
                        ReportFigure::key, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    }

    private static Map<String, String> words(Snapshot snapshot) {
        return snapshot.sections().stream()
                .collect(Collectors.toMap(
                        Section::heading,
                        section -> section.paragraphs().stream()
                                .map(Paragraph::text)
                                .collect(Collectors.joining("\n")),
                        (one, other) -> one + "\n" + other,
                        LinkedHashMap::new));
    }
}

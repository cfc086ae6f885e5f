package cn.yingde.govservice.reporting.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of a report as CSV with a byte order mark; cells that a spreadsheet would run are made harmless. */
@Component
class CsvReport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADER =
            List.of("指标键", "指标名称", "数值", "单位", "分子", "分母", "截止日", "公式", "公式版本", "来源", "记录清单");

    byte[] render(Snapshot snapshot) {
        Stream<String> rows = snapshot.figures().stream().map(CsvReport::row);
        return Stream.concat(Stream.of(line(HEADER)), rows)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(ReportFigure figure) {
        return line(Stream.of(
                        figure.key(),
                        figure.name(),
                        figure.value(),
                        figure.unit(),
                        figure.numerator(),
                        figure.denominator(),
                        figure.asOf(),
                        figure.formula(),
                        figure.formulaVersion(),
                        figure.source(),
                        figure.recordsUrl())
                .map(CsvReport::text)
                .toList());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvReport::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String cell(String text) {
        String harmless = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}

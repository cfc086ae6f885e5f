package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.platform.time.BureauTime;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A report as an HTML page in the layout of an official document, fit to print; the template has no logic. */
@Component
class HtmlReport {

    private static final String TEMPLATE = "/report/half-year.mustache";

    private final Template template = compiled();

    byte[] render(Report report, Snapshot snapshot) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", snapshot.title());
        model.put("issuer", snapshot.issuer());
        model.put("demonstration", snapshot.demonstration());
        model.put("incomplete", !snapshot.complete());
        model.put("draft", report.signature().isEmpty());
        model.put("signature", signature(report));
        model.put("date", inWords(BureauTime.date(dated(report))));
        model.put("asOf", inWords(snapshot.asOf()));
        model.put("number", report.id());
        model.put("version", report.version());
        model.put("hash", report.sha256());
        model.put(
                "sections",
                snapshot.sections().stream().map(HtmlReport::section).toList());
        model.put("charts", snapshot.charts().stream().map(HtmlReport::chart).toList());
        model.put("figures", snapshot.figures().stream().map(HtmlReport::figure).toList());
        return template.execute(model).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> section(Section section) {
        String number = Integer.toString(Math.max(1, section.level()));
        List<Map<String, Object>> paragraphs =
                section.paragraphs().stream().map(HtmlReport::paragraph).toList();
        return Map.of(
                "level",
                number,
                "tag",
                "h" + (Integer.parseInt(number) + 1),
                "heading",
                section.heading(),
                "hasHeading",
                !section.heading().isEmpty(),
                "paragraphs",
                paragraphs);
    }

    private static Map<String, Object> paragraph(Paragraph paragraph) {
        List<Map<String, Object>> runs = paragraph.runs().stream()
                .map(run -> Map.<String, Object>of(
                        "text", run.text(), "linked", run.figureKey() != null, "key", or(run.figureKey())))
                .toList();
        return Map.of("runs", runs, "manual", paragraph.manualSource() != null, "source", or(paragraph.manualSource()));
    }

    private static Map<String, Object> chart(Chart chart) {
        return Map.of("title", chart.title(), "unit", chart.unit(), "svg", BarChart.svg(chart));
    }

    private static Map<String, Object> figure(ReportFigure figure) {
        Map<String, Object> row = new HashMap<>();
        row.put("key", figure.key());
        row.put("name", figure.name());
        row.put("value", figure.present() ? String.valueOf(figure.value()) : "—");
        row.put("unit", figure.unit());
        row.put("ratio", figure.denominator() == null ? "" : figure.numerator() + " ÷ " + figure.denominator());
        row.put("formula", or(figure.formula()));
        row.put("formulaVersion", figure.formulaVersion() == null ? "" : "第" + figure.formulaVersion() + "版");
        row.put("asOf", figure.asOf() == null ? "" : figure.asOf().toString());
        row.put("manual", figure.manual());
        row.put("source", or(figure.source()));
        row.put("hasRecords", figure.recordsUrl() != null);
        row.put("recordsUrl", or(figure.recordsUrl()));
        return row;
    }

    private static Instant dated(Report report) {
        return report.signature().map(Signature::at).orElse(report.createdAt());
    }

    private static String signature(Report report) {
        return report.signature().map(signed -> "签发人:" + signed.shown()).orElse("");
    }

    private static String inWords(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Template compiled() {
        try (InputStream file = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(TEMPLATE))) {
            return Mustache.compiler().compile(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

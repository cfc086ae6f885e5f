package cn.yingde.govservice.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The printed page: official headings, figures linked to their formulas, nothing of the data taken for markup. */
class HtmlReportTests {

    private static final Instant MADE = Instant.parse("2019-07-09T01:00:00Z");

    private final HtmlReport html = new HtmlReport();

    @Test
    void linksEachFigureToItsFormulaAndItsRecords() {
        String page = render(report(), snapshot(false));

        assertThat(page)
                .contains("<h1>某局2019年上半年工作总结和下半年工作思路</h1>")
                .contains("<h2>一、上半年工作情况</h2>", "<h3>(三)热线</h3>")
                .contains("收到<a href=\"#hotline.received\">12</a>单。")
                .contains("<tr id=\"hotline.received\">")
                .contains("<a href=\"/api/reporting/v1/metrics/x/records\">清单</a>")
                .contains("公式(第1版)")
                .contains("2019年7月9日")
                .contains("未签发")
                .doesNotContain("演示数据");
    }

    @Test
    void saysThatADemonstrationIsOne() {
        assertThat(render(report(), snapshot(true))).contains("演示数据");
    }

    @Test
    void showsWhoSignedAndNoDraftMarkAfterwards() {
        Report signed = report();
        signed.sign(new Signature(MADE.plusSeconds(86_400), "bureau-chief-leader", "李局长", null));

        assertThat(render(signed, snapshot(false)))
                .contains("签发人:李局长", "2019年7月10日")
                .doesNotContain("未签发");
    }

    @Test
    void takesNothingForMarkup() {
        String page = render(report(), snapshot(false));

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;食品")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void rendersTheSameBytesFromTheSameData() {
        assertThat(html.render(report(), snapshot(true))).isEqualTo(html.render(report(), snapshot(true)));
    }

    @Test
    void drawsBarsInProportion() {
        String svg = BarChart.svg(new Chart("题", "单", List.of(new Chart.Bar("甲", 200), new Chart.Bar("乙", 50))));

        assertThat(svg).contains("width=\"360.0\"", "width=\"90.0\"", ">甲</text>", ">200</text>");
        assertThat(BarChart.svg(new Chart("题", "单", List.of(new Chart.Bar("无", 0)))))
                .contains("width=\"0.0\"");
    }

    private String render(Report report, Snapshot snapshot) {
        return new String(html.render(report, snapshot), StandardCharsets.UTF_8);
    }

    private static Report report() {
        return new Report(
                1,
                "HALF_YEAR",
                "2019-H1",
                1,
                LocalDate.of(2019, 6, 30),
                new Report.Content("{}", "0".repeat(64)),
                new Report.Made(MADE, "statistician"));
    }

    private static Snapshot snapshot(boolean demonstration) {
        Writer writer = new Writer(
                new FigureBook(List.of(WriterTests.figure("hotline.received", 12, "单"))),
                Map.of("text.problems", new Writer.ManualText("<script>alert(1)</script>", "办公室")));
        writer.heading(1, "一、上半年工作情况")
                .heading(2, "(三)热线")
                .say("收到{hotline.received}单。")
                .entered("text.problems");
        return new Snapshot(
                "某局2019年上半年工作总结和下半年工作思路",
                "某局",
                "2019-H1",
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2019, 6, 30),
                LocalDate.of(2019, 6, 30),
                true,
                demonstration,
                List.of(WriterTests.figure("hotline.received", 12, "单")),
                writer.sections(),
                List.of(new Chart("诉求", "单", List.of(new Chart.Bar("<b>食品", 3)))));
    }
}

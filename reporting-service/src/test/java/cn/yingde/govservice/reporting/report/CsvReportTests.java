package cn.yingde.govservice.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that a spreadsheet would take for formulas or that break a line. */
class CsvReportTests {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "6342         | 6342",
                "近千份        | 近千份",
                "=1+1         | '=1+1",
                "+86          | '+86",
                "-1           | '-1",
                "@SUM(A1)     | '@SUM(A1)",
                "a,b          | \"a,b\"",
                "say \"hi\"   | \"say \"\"hi\"\"\"",
                "=A1,B1       | \"'=A1,B1\""
            })
    void areMadeHarmless(String text, String cell) {
        assertThat(CsvReport.cell(text)).isEqualTo(cell);
    }

    @Test
    void keepsWhatPeopleEnteredFromRunningInASpreadsheet() {
        ReportFigure entered = new ReportFigure(
                "manual.posters",
                "海报",
                null,
                "manual.posters",
                null,
                "=HYPERLINK(\"http://x\")",
                "份",
                null,
                null,
                null,
                null,
                null,
                "@来源,\n第二行",
                null);
        LocalDate day = LocalDate.of(2019, 6, 30);
        Snapshot snapshot =
                new Snapshot("题", "某局", "2019-H1", day, day, day, true, false, List.of(entered), List.of(), List.of());

        String csv = new String(new CsvReport().render(snapshot), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF指标键,").endsWith("\r\n");
        assertThat(csv).contains(",\"'=HYPERLINK(\"\"http://x\"\")\",", ",\"'@来源,\n第二行\",");
        assertThat(csv.lines().filter(line -> line.startsWith("manual.posters")))
                .hasSize(1);
    }
}

package cn.yingde.govservice.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

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
}

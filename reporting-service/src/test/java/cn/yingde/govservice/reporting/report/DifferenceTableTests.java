package cn.yingde.govservice.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures stand in the table of differences. */
class DifferenceTableTests {

    @ParameterizedTest(name = "{0} ({1}, formula {2}) and then {3} ({4}, formula {5}): {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "12,    12, 1, 12,    12, 1, -",
                "12,    12, 1, 13,    13, 1, CHANGED",
                "50.00, 1,  1, 50.00, 1,  2, CHANGED", // counted by another formula
                "50.00, 1,  1, 50.00, 2,  1, CHANGED", // the same rate of other numbers
                "-,     0,  1, 0.00,  0,  1, CHANGED" // nothing to divide by, and then nothing
            })
    void isWhatDiffers(
            @Nullable String before,
            long oldNumerator,
            int oldVersion,
            @Nullable String after,
            long numerator,
            int version,
            @Nullable String change) {
        DifferenceTable table =
                table(List.of(figure(before, oldNumerator, oldVersion)), List.of(figure(after, numerator, version)));

        assertThat(table.items().stream().map(row -> row.change().name()).toList())
                .isEqualTo(change == null ? List.of() : List.of(change));
    }

    private static DifferenceTable table(List<ReportFigure> before, List<ReportFigure> after) {
        return DifferenceTable.of(report(1), snapshot(before), report(2), snapshot(after));
    }

    private static ReportFigure figure(@Nullable String value, long numerator, int version) {
        return new ReportFigure("k", "名", "m", null, null, value, "%", numerator, 2L, "公式", version, null, null, null);
    }

    private static Report report(int version) {
        return new Report(
                version,
                "HALF_YEAR",
                "2019-H1",
                version,
                LocalDate.of(2019, 6, 30),
                new Report.Content("{}", "0".repeat(64)),
                new Report.Made(Instant.EPOCH, "statistician"));
    }

    private static Snapshot snapshot(List<ReportFigure> figures) {
        LocalDate day = LocalDate.of(2019, 6, 30);
        return new Snapshot("题", "某局", "2019-H1", day, day, day, true, false, figures, List.of(), List.of());
    }
}

package cn.yingde.govservice.reporting.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which records differ from what their source told, and where the numbers differ. */
class ComparisonTests {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 3);

    @ParameterizedTest(name = "told {0}, kept {1}: differs {2}, numbers differ {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "3 CLOSED 0,  3 CLOSED 0,  false, 0",
                "3 CLOSED 0,  2 REPLIED 0, true,  2", // an event was not taken
                "3 CLOSED 0,  2 CLOSED 0,  true,  0", // nor one that changed no state
                "3 CLOSED 0,  3 REPLIED 0, true,  2", // changed by hand
                "3 CLOSED 0,  3 CLOSED 1,  true,  2", // counted on another day
                "3 CLOSED 0,  -,           true,  1", // lost
                "-,           3 CLOSED 0,  true,  1" // never told
            })
    void namesRecordsAndNumbersThatDiffer(
            @Nullable String told, @Nullable String kept, boolean differs, int numbersThatDiffer) {
        Comparison comparison = new Comparison("ticket", records(told), records(kept));

        assertThat(comparison.gaps().map(ReconciliationView.RecordGap::no)).hasSize(differs ? 1 : 0);
        assertThat(comparison.days()).hasSize(numbersThatDiffer);
    }

    @Test
    void countsByStateOverAllDays() {
        Map<String, Told> told = Map.of("1", told("1 OPEN 0"), "2", told("1 OPEN 1"), "3", new Told(1, "NEW", null));
        Comparison comparison = new Comparison("case", told, Map.of("1", told("1 OPEN 0")));

        assertThat(comparison.states())
                .containsExactly(
                        new ReconciliationView.StateCount("case", "NEW", null, 1, 0),
                        new ReconciliationView.StateCount("case", "OPEN", null, 2, 1));
        assertThat(comparison.days())
                .containsExactly(
                        new ReconciliationView.StateCount("case", "NEW", null, 1, 0),
                        new ReconciliationView.StateCount("case", "OPEN", DAY.plusDays(1), 1, 0));
    }

    private static Map<String, Told> records(@Nullable String written) {
        return written == null ? Map.of() : Map.of("YDT1", told(written));
    }

    /** Version, state and day. */
    private static Told told(String written) {
        String[] parts = written.split(" ");
        return new Told(Long.parseLong(parts[0]), parts[1], DAY.plusDays(Long.parseLong(parts[2])));
    }
}

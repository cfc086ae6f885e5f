package cn.yingde.govservice.reporting.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.rollup.Contribution;
import cn.yingde.govservice.reporting.rollup.Measure;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case counts for, as a decision table. */
class CaseDataTests {

    @ParameterizedTest(name = "{0}, accepted {1}, due {2}, completed {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "SUBMITTED,    -,          -,          -,                      -",
                "NOT_ACCEPTED, -,          -,          -,                      -",
                "ACCEPTED,     2019-06-03, 2019-06-10, -,                      CASE_ACCEPTED",
                "VOID,         2019-06-03, 2019-06-10, -,                      -",
                "WITHDRAWN,    2019-06-03, 2019-06-10, -,                      CASE_ACCEPTED",
                "COMPLETED,    2019-06-03, 2019-06-10, 2019-06-10T23:59+08:00, CASE_ACCEPTED CASE_CLOSED CASE_CLOSED_IN_TIME",
                "DELIVERED,    2019-06-03, 2019-06-10, 2019-06-11T00:00+08:00, CASE_ACCEPTED CASE_CLOSED",
                "COMPLETED,    2019-06-03, -,          2019-06-03T10:00+08:00, CASE_ACCEPTED CASE_CLOSED CASE_CLOSED_IN_TIME"
            })
    void countsVolumeByAcceptanceAndRatesByClosing(
            String state,
            @Nullable LocalDate accepted,
            @Nullable LocalDate due,
            @Nullable OffsetDateTime completed,
            @Nullable String expected) {
        CaseState found = data(state, "housing", accepted, due, completed).toState();

        Set<Measure> counted =
                found.contributions().stream().map(Contribution::measure).collect(Collectors.toSet());
        assertThat(counted)
                .isEqualTo(
                        expected == null
                                ? Set.of()
                                : Arrays.stream(expected.split(" "))
                                        .map(Measure::valueOf)
                                        .collect(Collectors.toSet()));
    }

    @Test
    void staysWithTheDepartmentThatAcceptedIt() {
        CaseState handedOver = data("IN_REVIEW", "fire-rescue", LocalDate.of(2019, 2, 1), null, null)
                .toState();

        assertThat(handedOver.dimensions().department()).isEqualTo("fire-rescue");
    }

    private static CaseData data(
            String state,
            String acceptedBy,
            @Nullable LocalDate accepted,
            @Nullable LocalDate due,
            @Nullable OffsetDateTime completed) {
        return new CaseData(
                "YDB20190603000001",
                "440117001000",
                "01",
                "housing",
                acceptedBy,
                "WINDOW",
                state,
                accepted,
                due,
                completed);
    }
}

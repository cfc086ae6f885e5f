package cn.yingde.govservice.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.reporting.ReportingProblem;
import cn.yingde.govservice.reporting.period.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a report, and the names of half-years. */
class ReportLifeTests {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "DRAFT,     SIGN,    true",
        "DRAFT,     PUBLISH, false",
        "SIGNED,    SIGN,    false",
        "SIGNED,    PUBLISH, true",
        "PUBLISHED, SIGN,    false",
        "PUBLISHED, PUBLISH, false"
    })
    void isSignedOnceAndThenPublishedOnce(ReportState state, ReportAction action, boolean allowed) {
        assertThat(ReportLife.TABLE.allows(state, action)).isEqualTo(allowed);
        if (!allowed) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> ReportLife.TABLE.require(state, action))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo(ReportingProblem.REPORT_STATE));
        }
    }

    @Test
    void reachesEveryState() {
        assertThat(ReportLife.TABLE.reachable()).isEqualTo(Set.of(ReportState.values()));
    }

    @ParameterizedTest(name = "{0} is {1}, then comes {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2019-H1,               2019年上半年, 2019-H2",
                "2019-H2,               2019年下半年, 2020-H1",
                "2019,                  -,           -",
                "2019-Q1,               -,           -",
                "2019-01-01/2019-06-30, -,           -"
            })
    void namesHalfYears(String period, String name, String next) {
        var half = HalfYear.of(Period.parse(period).orElseThrow());
        assertThat(half.map(HalfYear::full).orElse(null)).isEqualTo(name);
        assertThat(half.map(h -> h.next().period().label()).orElse(null)).isEqualTo(next);
    }
}

package cn.yingde.govservice.reporting.period;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to write a period, and every way not to. */
class PeriodTests {

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "2019,                  2019-01-01, 2019-12-31",
        "2019-H1,               2019-01-01, 2019-06-30",
        "2019-H2,               2019-07-01, 2019-12-31",
        "2019-Q1,               2019-01-01, 2019-03-31",
        "2019-Q2,               2019-04-01, 2019-06-30",
        "2019-Q4,               2019-10-01, 2019-12-31",
        "2019-02,               2019-02-01, 2019-02-28",
        "2020-02,               2020-02-01, 2020-02-29",
        "2019-12,               2019-12-01, 2019-12-31",
        "2019-W01,              2018-12-31, 2019-01-06",
        "2019-W23,              2019-06-03, 2019-06-09",
        "2020-W53,              2020-12-28, 2021-01-03",
        "2019-06-03,            2019-06-03, 2019-06-03",
        "2019-01-01/2019-06-30, 2019-01-01, 2019-06-30",
        "2018-12-31/2019-01-01, 2018-12-31, 2019-01-01"
    })
    void readsEachForm(String text, LocalDate from, LocalDate to) {
        assertThat(Period.parse(text)).contains(new Period(text, from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "19",
                "0000",
                "2019-H3",
                "2019-H0",
                "2019-Q5",
                "2019-13",
                "2019-00",
                "2019-W00",
                "2019-W53",
                "2020-W54",
                "2019-02-29",
                "2019-6-3",
                "2019-1",
                "2019-h1",
                "2019H1",
                "last month",
                "2019-06-30/2019-01-01",
                "2019-01-01/",
                "2019-01-01/2019-06-31",
                "2019-01/2019-06",
                "2019-H1 "
            })
    void readsNothingElse(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "before {0} came {1}, a year before {3}")
    @CsvSource({
        "2019,       2018,       2018-01-01, 2018,       2018-01-01",
        "2019-H1,    2018-H2,    2018-07-01, 2018-H1,    2018-01-01",
        "2019-H2,    2019-H1,    2019-01-01, 2018-H2,    2018-07-01",
        "2019-Q1,    2018-Q4,    2018-10-01, 2018-Q1,    2018-01-01",
        "2019-03,    2019-02,    2019-02-01, 2018-03,    2018-03-01",
        "2020-02,    2020-01,    2020-01-01, 2019-02,    2019-02-01",
        "2019-W01,   2018-W52,   2018-12-24, 2018-W01,   2018-01-01",
        "2021-W01,   2020-W53,   2020-12-28, 2020-W02,   2020-01-06",
        "2019-03-01, 2019-02-28, 2019-02-28, 2018-03-01, 2018-03-01",
        "2020-02-29, 2020-02-28, 2020-02-28, 2019-02-28, 2019-02-28",
        "2019-01-01/2019-06-30, 2018-07-04/2018-12-31, 2018-07-04, 2018-01-01/2018-06-30, 2018-01-01",
        "2019-03-05/2019-03-05, 2019-03-04/2019-03-04, 2019-03-04, 2018-03-05/2018-03-05, 2018-03-05"
    })
    void knowsThePeriodBeforeAndTheOneAYearBefore(
            String label, String previous, LocalDate previousFrom, String lastYear, LocalDate lastYearFrom) {
        Period period = Period.parse(label).orElseThrow();

        assertThat(period.previous().label()).isEqualTo(previous);
        assertThat(period.previous().from()).isEqualTo(previousFrom);
        assertThat(period.previous().to()).isEqualTo(period.from().minusDays(1));
        assertThat(period.lastYear().label()).isEqualTo(lastYear);
        assertThat(period.lastYear().from()).isEqualTo(lastYearFrom);
        assertThat(Period.parse(lastYear)).contains(period.lastYear());
        assertThat(Period.parse(previous)).contains(period.previous());
    }

    @ParameterizedTest(name = "2019-H1 as of {0}, asked at {1}: up to {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          2026-03-02T09:00+08:00, 2019-06-30, 2019-07-01T00:00+08:00, true",
                "2019-07-31, 2026-03-02T09:00+08:00, 2019-07-31, 2019-08-01T00:00+08:00, true",
                "2019-02-28, 2026-03-02T09:00+08:00, 2019-02-28, 2019-03-01T00:00+08:00, true",
                "-,          2019-06-03T09:00+08:00, 2019-06-03, 2019-06-03T09:00+08:00, false",
                "2019-06-03, 2019-06-03T09:00+08:00, 2019-06-03, 2019-06-03T09:00+08:00, false",
                "2027-01-01, 2026-03-02T09:00+08:00, 2026-03-02, 2026-03-02T09:00+08:00, false"
            })
    void seesUpToTheEndOfTheDayAskedForAndNeverBeyondNow(
            LocalDate asOf, OffsetDateTime now, LocalDate day, OffsetDateTime moment, boolean over) {
        Period half = Period.parse("2019-H1").orElseThrow();

        CutOff cutOff = CutOff.of(half, asOf, now.toInstant());

        assertThat(cutOff).isEqualTo(new CutOff(day, moment.toInstant(), over));
    }

    @Test
    void endsADayAtMidnightInTheBureausZone() {
        Instant end = CutOff.of(Period.parse("2019-06-30").orElseThrow(), null, Instant.parse("2026-01-01T00:00:00Z"))
                .moment();

        assertThat(end).isEqualTo(Instant.parse("2019-06-30T16:00:00Z"));
        assertThat(BureauTime.date(end)).isEqualTo("2019-07-01");
    }
}

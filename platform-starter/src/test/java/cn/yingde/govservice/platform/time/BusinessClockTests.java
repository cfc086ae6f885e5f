package cn.yingde.govservice.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessClockTests {

    @Test
    void standsStillWhereTheSettingSays() {
        assertThat(BusinessClock.of("2026-03-02T09:00+08:00").instant())
                .isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
    }

    @ParameterizedTest(name = "{0} is {1} in Yingde")
    @CsvSource({
        "2019-06-30T15:59:59.999Z, 2019-06-30",
        "2019-06-30T16:00:00Z,     2019-07-01",
        "2019-01-01T00:00:00Z,     2019-01-01"
    })
    void daysEndAtMidnightInShanghai(Instant moment, LocalDate day) {
        assertThat(BureauTime.date(moment)).isEqualTo(day);
    }

    @Test
    void twentyFourHundredIsTheNextDaysBeginning() {
        LocalDate last = LocalDate.of(2019, 6, 30);
        assertThat(BureauTime.endOf(last)).isEqualTo(BureauTime.startOf(last.plusDays(1)));
        assertThat(BureauTime.offset(BureauTime.endOf(last))).hasToString("2019-07-01T00:00+08:00");
    }
}

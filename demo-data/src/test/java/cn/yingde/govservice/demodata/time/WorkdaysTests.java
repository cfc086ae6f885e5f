package cn.yingde.govservice.demodata.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdaysTests {

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2018-12-28, 1, 2018-12-29",
        "2019-01-31, 5, 2019-02-12",
        "2019-04-30, 5, 2019-05-09",
        "2019-06-06, 1, 2019-06-10",
        "2019-09-27, 20, 2019-10-30",
        "2019-02-05, 0, 2019-02-11",
        "2019-02-05, 1, 2019-02-11"
    })
    void addsWorkingDays(LocalDate start, int days, LocalDate due) {
        assertThat(Workdays.plus(start, days)).isEqualTo(due);
    }

    @Test
    void countsTheWorkingDaysOfTheHalfYear() {
        LocalDate first = LocalDate.of(2019, 1, 1);
        assertThat(first.datesUntil(LocalDate.of(2019, 7, 1)).filter(Workdays::isWorking))
                .hasSize(122);
    }

    @ParameterizedTest(name = "what comes in at {0} is looked at from {1}")
    @CsvSource({
        "2019-03-04T07:59:00, 2019-03-04T08:30:00+08:00",
        "2019-03-04T08:30:00, 2019-03-04T08:31:00+08:00",
        "2019-03-04T11:59:30, 2019-03-04T14:30:00+08:00",
        "2019-03-04T12:30:00, 2019-03-04T14:30:00+08:00",
        "2019-03-04T17:29:00, 2019-03-05T08:30:00+08:00",
        "2019-03-04T23:00:00, 2019-03-05T08:30:00+08:00",
        "2019-03-02T10:00:00, 2019-03-04T08:30:00+08:00",
        "2019-02-06T10:00:00, 2019-02-11T08:30:00+08:00"
    })
    void startsInOfficeHours(LocalDateTime received, String from) {
        assertThat(OfficeTime.text(OfficeTime.after(received), 0)).isEqualTo(from);
    }
}

package cn.yingde.govservice.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTests {

    private final WorkingCalendar calendar = WorkingCalendar.builtIn();
    private final OfficeHours hours = OfficeHours.DEFAULT;

    @ParameterizedTest(name = "{0}: open {1}, next opening {2}, received on {3}")
    @CsvSource({
        "2019-03-04T08:29, false, 2019-03-04T08:30, 2019-03-04",
        "2019-03-04T08:30, true,  2019-03-04T08:30, 2019-03-04",
        "2019-03-04T12:00, false, 2019-03-04T14:30, 2019-03-04",
        "2019-03-04T15:00, true,  2019-03-04T15:00, 2019-03-04",
        "2019-03-04T17:30, false, 2019-03-05T08:30, 2019-03-05",
        "2019-03-01T20:00, false, 2019-03-04T08:30, 2019-03-04",
        "2019-02-02T09:00, true,  2019-02-02T09:00, 2019-02-02",
        "2019-02-05T09:00, false, 2019-02-11T08:30, 2019-02-11"
    })
    void tellsWhenWorkBegins(String moment, boolean open, String opening, LocalDate received) {
        assertThat(hours.open(at(moment), calendar)).isEqualTo(open);
        assertThat(hours.nextOpening(at(moment), calendar)).isEqualTo(at(opening));
        assertThat(hours.receiptDay(at(moment), calendar)).isEqualTo(received);
    }

    @Test
    void opensAndClosesADay() {
        assertThat(hours.opening(LocalDate.of(2019, 3, 4))).isEqualTo("2019-03-04T00:30:00Z");
        assertThat(hours.closing(LocalDate.of(2019, 3, 4))).isEqualTo("2019-03-04T09:30:00Z");
    }

    @Test
    void refusesHoursOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeHours(
                        LocalTime.of(9, 0), LocalTime.of(8, 0), LocalTime.of(14, 0), LocalTime.of(17, 0)));
    }

    private static java.time.Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }
}

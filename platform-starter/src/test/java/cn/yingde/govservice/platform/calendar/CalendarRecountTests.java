package cn.yingde.govservice.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts of random dates and moments, counted again date by date and minute by minute. */
class CalendarRecountTests {

    private final WorkingCalendar calendar = WorkingCalendar.builtIn();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 120);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void addsAndCountsTheSameDays(long seed) {
        Random random = new Random(seed);
        LocalDate start = date(random);
        int days = 1 + random.nextInt(300);
        LocalDate due = calendar.plusWorkingDays(start, days);
        List<LocalDate> counted = start.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList();
        assertThat(counted).hasSize(days).endsWith(due);
        assertThat(calendar.workingDaysBetween(start, due)).isEqualTo(days);
        assertThat(calendar.plusWorkingDays(start, days + 1)).isEqualTo(calendar.nextWorkingDay(due.plusDays(1)));
        assertThat(calendar.previousWorkingDay(calendar.nextWorkingDay(due.plusDays(1))))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsPartsAsTheWhole(long seed) {
        Random random = new Random(seed);
        List<LocalDate> three =
                Stream.of(date(random), date(random), date(random)).sorted().toList();
        assertThat(calendar.workingDaysBetween(three.get(0), three.get(1))
                        + calendar.workingDaysBetween(three.get(1), three.get(2)))
                .isEqualTo(calendar.workingDaysBetween(three.get(0), three.get(2)))
                .isEqualTo(-calendar.workingDaysBetween(three.get(2), three.get(0)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void opensAtTheFirstMinuteThatIsOpen(long seed) {
        Random random = new Random(seed);
        OfficeHours hours = random.nextBoolean()
                ? OfficeHours.DEFAULT
                : new OfficeHours(LocalTime.of(9, 0), LocalTime.of(12, 0), LocalTime.of(12, 0), LocalTime.of(17, 0));
        Instant moment = date(random)
                .atTime(random.nextInt(24), random.nextInt(60))
                .atZone(BureauTime.ZONE)
                .toInstant();
        Instant opening = moment;
        while (!hours.open(opening, calendar)) {
            opening = opening.plus(Duration.ofMinutes(1));
        }
        assertThat(hours.nextOpening(moment, calendar)).as("from %s", moment).isEqualTo(opening);
        assertThat(hours.receiptDay(moment, calendar)).isEqualTo(BureauTime.date(opening));
        assertThat(calendar.isWorkingDay(BureauTime.date(opening))).isTrue();
    }

    private static LocalDate date(Random random) {
        return WorkingCalendar.EARLIEST.plusDays(random.nextInt(3_500));
    }
}

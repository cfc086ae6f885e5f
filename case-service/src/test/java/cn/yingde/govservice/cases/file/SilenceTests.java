package cn.yingde.govservice.cases.file;

import static cn.yingde.govservice.cases.file.TestCases.matter;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.security.Actor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random days of receipt, and the sixth working day of silence. */
class SilenceTests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.builtIn();

    private LocalDate today;

    private Act act(String person, int hour) {
        Actor actor = new Actor(person, null, "DEPARTMENT_HANDLER", "housing", null);
        return new Act(
                actor,
                today.atTime(LocalTime.of(hour, 0))
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toInstant(),
                CALENDAR,
                OfficeHours.DEFAULT,
                true);
    }

    /** A hundred that are always the same, and some that never were; a failure names its seed. */
    static LongStream seeds() {
        return LongStream.concat(
                LongStream.range(0, 100), IntStream.range(0, 30).mapToLong(n -> new Random().nextLong()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void silenceAcceptsOnTheSixthDayOfSilence(long seed) {
        Random random = new Random(seed);
        today = LocalDate.of(2019, 1, 2).plusDays(random.nextInt(2500));
        CaseFile file = TestCases.received(matter("01"), act("li", 8 + random.nextInt(12)), 1);
        LocalDate receipt = file.receiptDay;
        int silent = 0;
        while (file.state() == CaseState.SUBMITTED) {
            assertThat(silent).as("seed %d", seed).isLessThanOrEqualTo(5);
            today = today.plusDays(1);
            Alarms.ring(file, act("clock", 0));
            silent += file.state() == CaseState.SUBMITTED && today.isAfter(receipt) && CALENDAR.isWorkingDay(today)
                    ? 1
                    : 0;
        }
        assertThat(silent).as("seed %d", seed).isEqualTo(5);
        assertThat(file.clock().acceptedOn()).isEqualTo(receipt);
        assertThat(file.clock().deemed()).isTrue();
    }
}

package cn.yingde.govservice.cases.file;

import static cn.yingde.govservice.cases.file.TestCases.matter;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random days of receipt, and the sixth working day of silence. */
class SilenceTests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.builtIn();

    private LocalDate today;

    private Act act(String person, int hour) {
        return TestActs.by(person, "%sT%02d:00".formatted(today, hour));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("cn.yingde.govservice.cases.file.Seeds#some")
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

package cn.yingde.govservice.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class CalendarsTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    @BeforeEach
    void noVersionsYet() {
        PlatformTables.jdbc().update("delete from calendar_day");
        PlatformTables.jdbc().update("delete from calendar_version");
    }

    @Test
    void isBornWithTheBuiltInVersion() {
        assertThat(replica().current().version()).isEqualTo("builtin-2026");
        assertThat(replica().versions()).extracting(WorkingCalendar::version).containsExactly("builtin-2026");
    }

    @Test
    void countsByTheLastVersionThatCame() {
        Calendars calendars = replica();
        calendars.add(closure("closure-1", TUESDAY));
        calendars.add(closure("closure-2", TUESDAY.plusDays(1)));
        assertThat(calendars.current().version()).isEqualTo("closure-2");
        assertThat(calendars.current().isWorkingDay(TUESDAY)).isTrue();
        assertThat(calendars.version("closure-1").isWorkingDay(TUESDAY)).isFalse();
        assertThat(calendars.version("builtin-2026").isWorkingDay(TUESDAY)).isTrue();
        assertThat(replica().versions())
                .extracting(WorkingCalendar::version)
                .containsExactly("builtin-2026", "closure-1", "closure-2");
    }

    @Test
    void prefersTheVersionThatReachesFurthest() {
        Calendars calendars = replica();
        calendars.add(new CalendarVersion("notice-2027", "2027年放假通知", 2027, List.of()));
        calendars.add(closure("closure-late", TUESDAY));
        assertThat(calendars.current().version()).isEqualTo("notice-2027");
    }

    @Test
    void takesAVersionOnceHoweverOftenItComes() {
        Calendars calendars = replica();
        calendars.add(closure("closure-1", TUESDAY));
        calendars.add(closure("closure-1", TUESDAY));
        calendars.add(new CalendarVersion("builtin-2026", "x", 2030, List.of()));
        assertThat(calendars.versions()).hasSize(2);
    }

    @Test
    void keepsTheOldVersionWhenItsTransactionFails() {
        Calendars calendars = replica();
        PlatformTables.transactions().executeWithoutResult(status -> {
            calendars.add(closure("closure-1", TUESDAY));
            status.setRollbackOnly();
        });
        assertThat(calendars.current().version()).isEqualTo("builtin-2026");
        PlatformTables.transactions().executeWithoutResult(status -> calendars.add(closure("closure-1", TUESDAY)));
        assertThat(calendars.current().version()).isEqualTo("closure-1");
    }

    @Test
    void keepsEveryDayOfAVersion() {
        replica()
                .add(new CalendarVersion(
                        "all-2026", "全部", 2026, WorkingCalendar.builtIn().days()));
        assertThat(replica().version("all-2026").days())
                .isEqualTo(WorkingCalendar.builtIn().days());
    }

    @Test
    void refusesAVersionThatNeverCame() {
        assertThatIllegalArgumentException().isThrownBy(() -> replica().version("never"));
    }

    private static Calendars replica() {
        return new Calendars(PlatformTables.jdbc(), new MachineTime(Clock.systemUTC()));
    }

    private static CalendarVersion closure(String version, LocalDate day) {
        return new CalendarVersion(version, "台风停工", 2026, List.of(new CalendarDay(day, "台风停工", true)));
    }
}

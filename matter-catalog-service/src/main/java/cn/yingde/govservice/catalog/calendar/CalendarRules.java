package cn.yingde.govservice.catalog.calendar;

import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What the calendar counts, and what it does not. */
final class CalendarRules {

    static final Rule RANGE = new Rule(
            "CATALOG-CALENDAR-1",
            Text.of("节假日安排自2019年起公布", "Holidays are published from 2019 on"),
            Text.of("起始日不早于2018-12-28，0至1000个工作日", "A start from 2018-12-28 on and 0 to 1,000 working days"));
    private static final int MOST_DAYS = 800;

    private CalendarRules() {}

    static void countable(LocalDate start, int workingDays) {
        boolean early = start.isBefore(WorkingCalendar.EARLIEST);
        if (early || workingDays < 0 || workingDays > WorkingCalendar.MOST_WORKING_DAYS) {
            throw ProblemException.of(
                            CatalogProblem.CALENDAR_RANGE,
                            Text.of(
                                    "无法计算：起始日" + start + "，" + workingDays + "个工作日。",
                                    "Cannot count " + workingDays + " working days from " + start + "."))
                    .because(RANGE);
        }
    }

    static void span(LocalDate from, LocalDate to) {
        if (from.isBefore(WorkingCalendar.EARLIEST)
                || to.isBefore(from)
                || ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw ProblemException.invalid(
                    "to", "OUT_OF_RANGE", Text.of("自2018-12-28起，至多800天。", "From 2018-12-28 on, 800 days at most."));
        }
    }
}

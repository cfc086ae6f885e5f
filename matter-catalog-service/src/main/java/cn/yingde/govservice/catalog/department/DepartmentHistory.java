package cn.yingde.govservice.catalog.department;

import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records each change of a department: its dated period and the event that tells the other services. */
@Component
public class DepartmentHistory {

    private final Departments departments;
    private final DepartmentPeriods periods;
    private final DepartmentSuccessions successions;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    DepartmentHistory(
            Departments departments,
            DepartmentPeriods periods,
            DepartmentSuccessions successions,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.departments = departments;
        this.periods = periods;
        this.successions = successions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Saves the department with the period that begins with its latest change. */
    public Department record(Department department, String fact, Actor actor, @Nullable String basis) {
        Department saved = departments.saveAndFlush(department);
        periods.saveAndFlush(period(saved));
        events.append(new NewEvent(
                "department",
                saved.id(),
                saved.revision() + 1,
                fact,
                actor,
                happened(saved.changedOn()),
                null,
                null,
                DepartmentState.of(saved, successions.predecessors(saved.id()), successions.successors(saved.id())),
                null,
                basis));
        return saved;
    }

    /** Flushed at once, for the directory reads periods by JDBC. */
    private DepartmentPeriod period(Department department) {
        DepartmentPeriod period = periods.findByDepartmentIdAndValidFrom(department.id(), department.changedOn())
                .orElseGet(() -> new DepartmentPeriod(
                        ids.next(), department.id(), department.changedOn(), department.structure()));
        period.become(department.structure());
        return period;
    }

    private Instant happened(LocalDate effectiveOn) {
        Instant now = clock.instant();
        return effectiveOn.isBefore(BureauTime.date(now)) ? BureauTime.startOf(effectiveOn) : now;
    }
}

package cn.yingde.govservice.catalog.department;

import cn.yingde.govservice.platform.security.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves a department in or out of the centre or the hotline, ends it, or corrects how it is reached. */
@Component
class ChangeDepartment {

    private final DepartmentHistory history;
    private final Clock clock;

    ChangeDepartment(DepartmentHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    Department handle(Department department, Change change, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = change.effectiveOn() == null ? today : change.effectiveOn();
        DepartmentRules.takesEffect(on, today, change.historical(), change.reason());
        Structure next = department.structure().with(change.stationed(), change.hotlineMember(), change.dissolved());
        Desk desk = department.desk().with(change.desk());
        if (next.equals(department.structure()) && desk.equals(department.desk())) {
            return department;
        }
        department.restructure(next, on);
        department.moveDesk(desk);
        return history.record(department, "changed", actor, change.reason());
    }

    record Change(
            @Nullable Boolean stationed,
            @Nullable Boolean hotlineMember,
            @Nullable Boolean dissolved,
            Desk desk,
            @Nullable LocalDate effectiveOn,
            boolean historical,
            @Nullable String reason) {}
}

package cn.yingde.govservice.catalog.department;

import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters a department under an id that it keeps for good. */
@Component
class CreateDepartment {

    private final Departments departments;
    private final DepartmentSuccessions successions;
    private final DepartmentHistory history;
    private final Clock clock;

    CreateDepartment(
            Departments departments, DepartmentSuccessions successions, DepartmentHistory history, Clock clock) {
        this.departments = departments;
        this.successions = successions;
        this.history = history;
        this.clock = clock;
    }

    Department handle(NewDepartment asked, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = asked.validFrom() == null ? today : asked.validFrom();
        DepartmentRules.takesEffect(from, today, asked.historical(), asked.reason());
        return enter(asked, from, actor);
    }

    /** Enters a department with any past date: an import is historical by its nature. */
    Department enter(NewDepartment asked, LocalDate from, Actor actor) {
        DepartmentRules.creditCode(asked.structure().uscc(), "/uscc");
        if (departments.existsById(asked.id())) {
            throw taken(asked.id());
        }
        asked.predecessors().forEach(id -> departments.named(id, "/predecessors"));
        Department department = new Department(asked.id(), asked.kind(), asked.structure(), asked.desk(), from);
        departments.saveAndFlush(department);
        asked.predecessors().forEach(id -> successions.add(id, asked.id(), from));
        return history.record(department, "created", actor, asked.reason());
    }

    static ProblemException taken(String id) {
        return ProblemException.of(
                CatalogProblem.DEPARTMENT_EXISTS,
                Text.of("部门标识" + id + "已使用，标识不重复使用。", "The id " + id + " is taken; ids are never used again."));
    }

    record NewDepartment(
            String id,
            DepartmentKind kind,
            Structure structure,
            Desk desk,
            @Nullable LocalDate validFrom,
            List<String> predecessors,
            boolean historical,
            @Nullable String reason) {}
}

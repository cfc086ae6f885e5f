package cn.yingde.govservice.catalog.department;

import cn.yingde.govservice.platform.security.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a department a new name from a day on. The codes of its matters are the transfer package's business. */
@Component
public class RenameDepartment {

    private final DepartmentHistory history;

    RenameDepartment(DepartmentHistory history) {
        this.history = history;
    }

    public Department handle(
            Department department, Department.NewName name, LocalDate on, Actor actor, @Nullable String basis) {
        if (name.uscc() != null) {
            DepartmentRules.creditCode(name.uscc(), "/newUscc");
        }
        department.rename(name, on);
        return history.record(department, "renamed", actor, basis);
    }
}

package cn.yingde.govservice.catalog.department;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A department's whole state as the change feed carries it. */
record DepartmentState(
        String id,
        String name,
        String shortName,
        String uscc,
        DepartmentKind kind,
        boolean stationed,
        boolean hotlineMember,
        boolean dissolved,
        LocalDate effectiveOn,
        List<String> predecessors,
        List<String> successors,
        @Nullable LocalDate renamedOn) {

    static DepartmentState of(Department department, List<String> predecessors, List<String> successors) {
        Structure structure = department.structure();
        return new DepartmentState(
                department.id(),
                structure.name(),
                structure.shortName(),
                structure.uscc(),
                department.kind(),
                structure.stationed(),
                structure.hotlineMember(),
                structure.dissolved(),
                department.changedOn(),
                predecessors,
                successors,
                department.renamedOn());
    }
}

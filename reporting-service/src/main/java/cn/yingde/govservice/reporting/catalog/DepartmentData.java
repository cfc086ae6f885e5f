package cn.yingde.govservice.reporting.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalogue's feed says of a department, as far as figures need it; other members are ignored. */
public record DepartmentData(
        String id,
        @Nullable String name,
        @Nullable String kind,
        @Nullable Boolean stationed,
        @Nullable LocalDate effectiveOn,
        @Nullable List<String> successors) {

    DepartmentState toState() {
        return new DepartmentState(
                id,
                name == null ? id : name,
                kind == null ? "DEPARTMENT" : kind,
                Boolean.TRUE.equals(stationed),
                successors == null || successors.isEmpty() ? null : successors.get(0));
    }
}

package cn.yingde.govservice.catalog.department;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bodies of department commands. */
final class DepartmentRequests {

    static final String ID = "^[a-z0-9][a-z0-9-]{1,31}$";

    private DepartmentRequests() {}

    /** A flag that is not given is not set. */
    static boolean yes(@Nullable Boolean given) {
        return Boolean.TRUE.equals(given);
    }

    record CreateRequest(
            @NotNull @Pattern(regexp = ID) String id,
            @NotBlank @Size(max = 100) String name,
            @Size(max = 50) @Nullable String shortName,
            @NotNull @Size(min = 18, max = 18) String uscc,
            @NotNull DepartmentKind kind,
            @Nullable Boolean stationed,
            @Nullable Boolean hotlineMember,
            @Nullable LocalDate validFrom,
            @Size(max = 20) @Nullable String floor,
            @Size(max = 50) @Nullable String zone,
            @Size(max = 50) @Nullable String consultPhone,
            @Size(max = 50) @Nullable String supervisePhone,
            @Size(max = 20) @Nullable List<@NotNull @Pattern(regexp = ID) String> predecessors,
            @Nullable Boolean historical,
            @Size(max = 500) @Nullable String reason) {

        CreateDepartment.NewDepartment toCommand() {
            String called = shortName == null ? name.substring(0, Math.min(50, name.length())) : shortName;
            return new CreateDepartment.NewDepartment(
                    id,
                    kind,
                    new Structure(name, called, uscc, yes(stationed), yes(hotlineMember), false),
                    new Desk(floor, zone, consultPhone, supervisePhone),
                    validFrom,
                    Objects.requireNonNullElse(predecessors, List.of()),
                    yes(historical),
                    reason);
        }
    }

    record ChangeRequest(
            @Nullable Boolean stationed,
            @Nullable Boolean hotlineMember,
            @Nullable Boolean dissolved,
            @Size(max = 20) @Nullable String floor,
            @Size(max = 50) @Nullable String zone,
            @Size(max = 50) @Nullable String consultPhone,
            @Size(max = 50) @Nullable String supervisePhone,
            @Nullable LocalDate effectiveOn,
            @Nullable Boolean historical,
            @Size(max = 500) @Nullable String reason) {

        ChangeDepartment.Change toCommand() {
            return new ChangeDepartment.Change(
                    stationed,
                    hotlineMember,
                    dissolved,
                    new Desk(floor, zone, consultPhone, supervisePhone),
                    effectiveOn,
                    yes(historical),
                    reason);
        }
    }
}

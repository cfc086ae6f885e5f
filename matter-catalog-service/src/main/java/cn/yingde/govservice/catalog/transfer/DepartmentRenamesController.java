package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.department.Department;
import cn.yingde.govservice.catalog.department.DepartmentRules;
import cn.yingde.govservice.catalog.department.Departments;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Renaming a department outside a reform: at once, with the codes of its matters re-issued when its own code changes. */
@RestController
@RequestMapping("/api/catalog/v1/departments/{id}/renames")
@Tag(name = "departments", description = "部门及其沿革")
class DepartmentRenamesController {

    private final Commands commands;
    private final Departments departments;
    private final EffectTransfer effect;
    private final Clock clock;

    DepartmentRenamesController(Commands commands, Departments departments, EffectTransfer effect, Clock clock) {
        this.commands = commands;
        this.departments = departments;
        this.effect = effect;
        this.clock = clock;
    }

    @PostMapping
    @Allowed(roles = {Role.CATALOG_REVIEWER, Role.ADMIN})
    @Operation(summary = "部门更名 · Rename a department from a day on")
    ResponseEntity<RenamedView> renameDepartment(
            @PathVariable String id, @Valid @RequestBody RenameRequest body, IfMatch ifMatch, Caller caller) {
        return commands.run(() -> {
            Department department = departments.findById(id).orElseThrow(ProblemException::notFound);
            ifMatch.check(department.revision());
            LocalDate today = LocalDate.now(clock);
            LocalDate on = body.effectiveOn() == null ? today : body.effectiveOn();
            DepartmentRules.takesEffect(on, today, Boolean.TRUE.equals(body.historical()), body.reason());
            Department renamed = effect.rename(
                    new TransferTerms.Renaming(id, body.newName(), body.newShortName(), body.newUscc()),
                    on,
                    Objects.requireNonNullElse(body.reason(), "部门更名"),
                    Actor.of(caller));
            return ResponseEntity.status(HttpStatus.CREATED)
                    .eTag(ETag.of(renamed.revision()))
                    .body(new RenamedView(id, renamed.structure().name(), renamed.uscc(), on));
        });
    }

    record RenameRequest(
            @NotBlank @Size(max = 100) String newName,
            @Size(max = 50) @Nullable String newShortName,
            @Size(max = 18) @Nullable String newUscc,
            @Nullable LocalDate effectiveOn,
            @Nullable Boolean historical,
            @Size(max = 500) @Nullable String reason) {}

    record RenamedView(String id, String name, String uscc, LocalDate renamedOn) {}
}

package cn.yingde.govservice.catalog.department;

import cn.yingde.govservice.catalog.department.DepartmentRequests.ChangeRequest;
import cn.yingde.govservice.catalog.department.DepartmentRequests.CreateRequest;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.HistoryEntry;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.AnyToken;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Departments over HTTP. */
@RestController
@RequestMapping("/api/catalog/v1/departments")
@Tag(name = "departments", description = "部门及其沿革")
class DepartmentsController {

    private final Commands commands;
    private final Departments departments;
    private final DepartmentDirectory directory;
    private final CreateDepartment createDepartment;
    private final ChangeDepartment changeDepartment;
    private final EventLog events;
    private final Clock clock;

    DepartmentsController(
            Commands commands,
            Departments departments,
            DepartmentDirectory directory,
            CreateDepartment createDepartment,
            ChangeDepartment changeDepartment,
            EventLog events,
            Clock clock) {
        this.commands = commands;
        this.departments = departments;
        this.directory = directory;
        this.createDepartment = createDepartment;
        this.changeDepartment = changeDepartment;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    @AnyToken
    @Operation(summary = "部门列表；asOf 指定按哪一天的机构设置 · Departments as of a day")
    Page<DepartmentView> listDepartments(
            @RequestParam(required = false) @Nullable DepartmentKind kind,
            @RequestParam(required = false) @Nullable Boolean stationed,
            @RequestParam(required = false) @Nullable Boolean hotlineMember,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            PageRequest page) {
        return directory.list(new DepartmentDirectory.Filter(kind, stationed, hotlineMember), day(asOf), page);
    }

    @GetMapping("/count")
    @AnyToken
    @Operation(summary = "部门数量 · Number of departments as of a day")
    CountView countDepartments(
            @RequestParam(required = false) @Nullable DepartmentKind kind,
            @RequestParam(required = false) @Nullable Boolean stationed,
            @RequestParam(required = false) @Nullable Boolean hotlineMember,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        return new CountView(
                directory.count(new DepartmentDirectory.Filter(kind, stationed, hotlineMember), day(asOf)));
    }

    @GetMapping("/{id}")
    @AnyToken
    @Operation(summary = "一个部门 · One department as of a day")
    ResponseEntity<DepartmentView> readDepartment(
            @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return answer(ResponseEntity.ok(), find(id), day(asOf));
    }

    @GetMapping("/{id}/history")
    @AnyToken
    @Operation(summary = "部门沿革 · What happened to a department")
    Page<HistoryEntry> readDepartmentHistory(@PathVariable String id, PageRequest page) {
        return events.history("department", find(id).id(), page);
    }

    @PostMapping
    @Allowed(roles = {Role.CATALOG_REVIEWER, Role.ADMIN})
    @Operation(summary = "登记部门 · Enter a department")
    ResponseEntity<DepartmentView> createDepartment(@Valid @RequestBody CreateRequest body, Caller caller) {
        return commands.run(() -> {
            Department made = createDepartment.handle(body.toCommand(), Actor.of(caller));
            return answer(
                    ResponseEntity.created(URI.create("/api/catalog/v1/departments/" + made.id())), made, day(null));
        });
    }

    @PatchMapping("/{id}")
    @Allowed(roles = {Role.CATALOG_REVIEWER, Role.ADMIN})
    @Operation(summary = "变更进驻、热线成员、撤销或联系方式 · Change stationing, membership or contacts from a day on")
    ResponseEntity<DepartmentView> changeDepartment(
            @PathVariable String id, @Valid @RequestBody ChangeRequest body, IfMatch ifMatch, Caller caller) {
        return commands.run(() -> {
            Department department = find(id);
            ifMatch.require();
            ifMatch.check(department.revision());
            return answer(
                    ResponseEntity.ok(),
                    changeDepartment.handle(department, body.toCommand(), Actor.of(caller)),
                    day(null));
        });
    }

    private Department find(String id) {
        return departments.findById(id).orElseThrow(ProblemException::notFound);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }

    private ResponseEntity<DepartmentView> answer(
            ResponseEntity.BodyBuilder builder, Department department, LocalDate asOf) {
        DepartmentView view = directory.find(department.id(), asOf).orElseThrow(ProblemException::notFound);
        return builder.eTag(ETag.of(department.revision())).body(view);
    }

    record CountView(long count) {}
}

package cn.yingde.govservice.cases.review;

import cn.yingde.govservice.cases.answer.CaseCommands;
import cn.yingde.govservice.cases.answer.CaseView;
import cn.yingde.govservice.cases.desk.CaseCall;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.desk.VisibleCases;
import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseAction.Scopes;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.rule.ProcedureKind;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Special procedures: asked for by a handler, decided by a leader, ended when they are over. */
@RestController
@RequestMapping("/api/cases/v1/cases/{caseNo}/special-procedures")
class ProceduresController {

    private final CaseCommands commands;
    private final Procedures procedures;
    private final VisibleCases cases;
    private final Ids ids;

    ProceduresController(CaseCommands commands, Procedures procedures, VisibleCases cases, Ids ids) {
        this.commands = commands;
        this.procedures = procedures;
        this.cases = cases;
        this.ids = ids;
    }

    /** @param joint joint handling, extended by a leader of the government */
    record ProcedureRequest(
            @NotNull ProcedureKind kind,
            @Nullable @Min(1) @Max(365) Integer workingDays,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable Boolean joint,
            @Nullable @Valid ActingPerson actingPerson) {}

    enum ProcedureDecision {
        APPROVE,
        REJECT
    }

    record ProcedureDecisionRequest(
            @NotNull ProcedureDecision decision,
            @Nullable @Size(max = 1000) String comment,
            @Nullable @Valid ActingPerson actingPerson) {}

    record EndingRequest(
            @Nullable @Size(max = 1000) String result,
            @Nullable @Valid ActingPerson actingPerson) {}

    record ProcedureList(List<ProcedureEntry> items) {}

    @Operation(summary = "特别程序台账 (all special procedures of a case)")
    @GetMapping
    @Allowed(
            roles = {Role.WINDOW_CLERK, Role.DEPARTMENT_HANDLER, Role.DEPUTY_LEADER, Role.CHIEF_LEADER},
            scopes = {Scopes.READ, Scopes.HANDLE})
    ProcedureList listProcedures(@PathVariable String caseNo, Caller caller) {
        return new ProcedureList(procedures.of(cases.get(caseNo, caller).id()));
    }

    @Operation(summary = "特别程序申请 (ask for more time, or for the clock to stop)")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(roles = Role.DEPARTMENT_HANDLER, scopes = Scopes.HANDLE)
    ResponseEntity<CaseView> requestProcedure(
            @PathVariable String caseNo, @Valid @RequestBody ProcedureRequest request, Caller caller, IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request.actingPerson());
        return commands.create(call, CaseAction.REQUEST_PROCEDURE, (file, act) -> requested(file, act, request));
    }

    @Operation(summary = "特别程序审批 (grant or refuse it)")
    @PostMapping("/{id}/decisions")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(
            roles = {Role.DEPUTY_LEADER, Role.CHIEF_LEADER},
            scopes = Scopes.HANDLE)
    ResponseEntity<CaseView> decideProcedure(
            @PathVariable String caseNo,
            @PathVariable long id,
            @Valid @RequestBody ProcedureDecisionRequest request,
            Caller caller,
            IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request.actingPerson());
        boolean approved = request.decision() == ProcedureDecision.APPROVE;
        return commands.create(call, CaseAction.DECIDE_PROCEDURE, (file, act) -> {
            file.decideProcedure(act, id, approved, "special-procedure " + id);
            procedures.decide(id, approved, act);
            return Change.none()
                    .with("procedureId", Long.toString(id))
                    .with("decision", request.decision())
                    .note("comment", request.comment());
        });
    }

    @Operation(summary = "特别程序结束 (the clock runs again)")
    @PostMapping("/{id}/endings")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(
            roles = {Role.DEPARTMENT_HANDLER, Role.DEPUTY_LEADER, Role.CHIEF_LEADER},
            scopes = Scopes.HANDLE)
    ResponseEntity<CaseView> endProcedure(
            @PathVariable String caseNo,
            @PathVariable long id,
            @Valid @RequestBody(required = false) @Nullable EndingRequest request,
            Caller caller,
            IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request == null ? null : request.actingPerson());
        return commands.create(call, CaseAction.END_PROCEDURE, (file, act) -> {
            file.endProcedure(act, id);
            procedures.end(id, act);
            return Change.none()
                    .with("procedureId", Long.toString(id))
                    .note("result", request == null ? null : request.result());
        });
    }

    private Change requested(CaseFile file, Act act, ProcedureRequest request) {
        long id = ids.next();
        boolean joint = Boolean.TRUE.equals(request.joint());
        file.requestProcedure(act, id, request.kind(), request.workingDays(), joint);
        procedures.add(id, file, request.kind(), request.workingDays(), act);
        return Change.none()
                .with("procedureId", Long.toString(id))
                .with("kind", request.kind())
                .with("workingDays", request.workingDays())
                .note("reason", request.reason());
    }
}

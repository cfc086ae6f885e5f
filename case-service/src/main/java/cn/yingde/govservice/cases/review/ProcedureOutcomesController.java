package cn.yingde.govservice.cases.review;

import cn.yingde.govservice.cases.answer.CaseCommands;
import cn.yingde.govservice.cases.answer.CaseView;
import cn.yingde.govservice.cases.desk.CaseCall;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseAction.Scopes;
import cn.yingde.govservice.cases.permit.Leads;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a special procedure: a leader decides, and it ends when it is over. */
@RestController
@RequestMapping("/api/cases/v1/cases/{caseNo}/special-procedures/{id}")
class ProcedureOutcomesController {

    private final CaseCommands commands;
    private final Procedures procedures;

    ProcedureOutcomesController(CaseCommands commands, Procedures procedures) {
        this.commands = commands;
        this.procedures = procedures;
    }

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

    @Operation(summary = "特别程序审批 (grant or refuse it)")
    @PostMapping("/decisions")
    @ResponseStatus(HttpStatus.CREATED)
    @Leads
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
    @PostMapping("/endings")
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
            int excess = file.endProcedure(act, id);
            procedures.end(id, act);
            return Change.none()
                    .with("procedureId", Long.toString(id))
                    .with("excessWorkingDays", excess == 0 ? null : excess)
                    .note("result", request == null ? null : request.result());
        });
    }
}

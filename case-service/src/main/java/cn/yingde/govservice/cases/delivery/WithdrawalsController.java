package cn.yingde.govservice.cases.delivery;

import cn.yingde.govservice.cases.answer.CaseCommands;
import cn.yingde.govservice.cases.answer.CaseView;
import cn.yingde.govservice.cases.desk.CaseCall;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.permit.HandlesAtCounter;
import cn.yingde.govservice.cases.permit.TakesIn;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** What ends a case before its decision: the applicant takes it back, or it was entered wrongly. */
@RestController
@RequestMapping("/api/cases/v1/cases/{caseNo}")
class WithdrawalsController {

    private final CaseCommands commands;

    WithdrawalsController(CaseCommands commands) {
        this.commands = commands;
    }

    record ReasonRequest(
            @NotBlank @Size(max = 1000) String reason,
            @Nullable @Valid ActingPerson actingPerson) {}

    @Operation(summary = "撤回 (the applicant takes the application back)")
    @PostMapping("/withdrawals")
    @ResponseStatus(HttpStatus.CREATED)
    @TakesIn
    ResponseEntity<CaseView> withdrawCase(
            @PathVariable String caseNo, @Valid @RequestBody ReasonRequest request, Caller caller, IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request.actingPerson());
        return commands.create(call, CaseAction.WITHDRAW, (file, act) -> {
            file.withdraw(act);
            return Change.none().note("reason", request.reason());
        });
    }

    @Operation(summary = "作废 (a wrong entry: kept, not counted)")
    @PostMapping("/voidings")
    @ResponseStatus(HttpStatus.CREATED)
    @HandlesAtCounter
    ResponseEntity<CaseView> voidCase(
            @PathVariable String caseNo, @Valid @RequestBody ReasonRequest request, Caller caller, IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request.actingPerson());
        return commands.create(call, CaseAction.VOID, (file, act) -> {
            file.voidEntry(act);
            return Change.none().note("reason", request.reason());
        });
    }
}

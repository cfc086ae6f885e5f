package cn.yingde.govservice.cases.intake;

import cn.yingde.govservice.cases.answer.CaseCommands;
import cn.yingde.govservice.cases.answer.CaseView;
import cn.yingde.govservice.cases.desk.CaseCall;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.permit.HandlesAtCounter;
import cn.yingde.govservice.cases.rule.NonAcceptanceReason;
import cn.yingde.govservice.cases.rule.NonAcceptanceRules;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** Acceptance and non-acceptance. */
@RestController
@RequestMapping("/api/cases/v1/cases/{caseNo}")
class AcceptancesController {

    private final CaseCommands commands;

    AcceptancesController(CaseCommands commands) {
        this.commands = commands;
    }

    record AcceptanceRequest(@Nullable @Valid ActingPerson actingPerson) {}

    record NonAcceptanceRequest(
            @NotNull NonAcceptanceReason reason,
            @NotBlank @Size(max = 1000) String explanation,
            @Nullable @Size(max = 32) String competentDepartmentId,
            @Nullable @Valid ActingPerson actingPerson) {}

    @Operation(summary = "受理 (accept: the clock starts)")
    @PostMapping("/acceptances")
    @ResponseStatus(HttpStatus.CREATED)
    @HandlesAtCounter
    ResponseEntity<CaseView> acceptCase(
            @PathVariable String caseNo,
            @Valid @RequestBody(required = false) @Nullable AcceptanceRequest request,
            Caller caller,
            IfMatch ifMatch) {
        ActingPerson person = request == null ? null : request.actingPerson();
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, person);
        return commands.create(call, CaseAction.ACCEPT, (file, act) -> {
            file.accept(act);
            return Change.none();
        });
    }

    @Operation(summary = "不予受理 (do not accept)")
    @PostMapping("/non-acceptances")
    @ResponseStatus(HttpStatus.CREATED)
    @HandlesAtCounter
    ResponseEntity<CaseView> refuseAcceptance(
            @PathVariable String caseNo,
            @Valid @RequestBody NonAcceptanceRequest request,
            Caller caller,
            IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request.actingPerson());
        return commands.create(call, CaseAction.NOT_ACCEPT, (file, act) -> {
            file.refuseAcceptance(act, request.reason(), request.competentDepartmentId());
            return Change.none()
                    .with("reason", request.reason())
                    .with("competentDepartmentId", request.competentDepartmentId())
                    .note("explanation", request.explanation())
                    .basis(NonAcceptanceRules.basis(file.matter().type(), request.reason()));
        });
    }
}

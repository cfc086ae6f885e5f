package cn.yingde.govservice.cases.review;

import cn.yingde.govservice.cases.answer.CaseCommands;
import cn.yingde.govservice.cases.answer.CaseView;
import cn.yingde.govservice.cases.desk.CaseCall;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.Outcome;
import cn.yingde.govservice.cases.file.Verdict;
import cn.yingde.govservice.cases.matter.PinnedMatters;
import cn.yingde.govservice.cases.permit.Leads;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Decisions of leaders, and terminations. */
@RestController
@RequestMapping("/api/cases/v1/cases/{caseNo}")
class DecisionsController {

    private final CaseCommands commands;
    private final PinnedMatters matters;

    DecisionsController(CaseCommands commands, PinnedMatters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    record DecisionRequest(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 64) String documentNo,
            @Nullable LocalDate validUntil,
            @Nullable @Size(max = 2000) String reasons,
            @Nullable @Size(max = 2000) String remedies,
            @Nullable @Valid ActingPerson actingPerson) {

        Verdict verdict() {
            return new Verdict(outcome, documentNo, validUntil, reasons, remedies);
        }
    }

    record TerminationRequest(
            @NotBlank @Size(max = 200) String basis,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable @Valid ActingPerson actingPerson) {}

    @Operation(summary = "审批决定 (grant or refuse)")
    @PostMapping("/decisions")
    @ResponseStatus(HttpStatus.CREATED)
    @Leads
    ResponseEntity<CaseView> decideCase(
            @PathVariable String caseNo, @Valid @RequestBody DecisionRequest request, Caller caller, IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request.actingPerson());
        return commands.create(call, CaseAction.DECIDE, (file, act) -> {
            file.decide(act, matters.stepsOf(file), request.verdict());
            return Change.none()
                    .with("outcome", request.outcome())
                    .with("documentNo", request.documentNo())
                    .note("reasons", request.reasons())
                    .note("remedies", request.remedies());
        });
    }

    @Operation(summary = "终止 (the matter is gone in law)")
    @PostMapping("/terminations")
    @ResponseStatus(HttpStatus.CREATED)
    @Leads
    ResponseEntity<CaseView> terminateCase(
            @PathVariable String caseNo,
            @Valid @RequestBody TerminationRequest request,
            Caller caller,
            IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request.actingPerson());
        return commands.create(call, CaseAction.TERMINATE, (file, act) -> {
            file.terminate(act);
            return Change.none().note("reason", request.reason()).basis(request.basis());
        });
    }
}

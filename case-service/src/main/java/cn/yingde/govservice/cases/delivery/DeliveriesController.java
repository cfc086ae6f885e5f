package cn.yingde.govservice.cases.delivery;

import cn.yingde.govservice.cases.answer.CaseCommands;
import cn.yingde.govservice.cases.answer.CaseView;
import cn.yingde.govservice.cases.desk.CaseCall;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.DeliveryMethod;
import cn.yingde.govservice.cases.permit.HandlesAtCounter;
import cn.yingde.govservice.cases.permit.WorksOnCases;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Caller;
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

/** Completion and delivery. */
@RestController
@RequestMapping("/api/cases/v1/cases/{caseNo}")
class DeliveriesController {

    private final CaseCommands commands;

    DeliveriesController(CaseCommands commands) {
        this.commands = commands;
    }

    record CompletionRequest(@Nullable @Valid ActingPerson actingPerson) {}

    record DeliveryRequest(
            @NotNull DeliveryMethod method,
            @Nullable @Size(max = 64) String trackingNo,
            @Nullable @Valid ActingPerson actingPerson) {}

    @Operation(summary = "办结 (register that everything is done)")
    @PostMapping("/completions")
    @ResponseStatus(HttpStatus.CREATED)
    @WorksOnCases
    ResponseEntity<CaseView> completeCase(
            @PathVariable String caseNo,
            @Valid @RequestBody(required = false) @Nullable CompletionRequest request,
            Caller caller,
            IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request == null ? null : request.actingPerson());
        return commands.create(call, CaseAction.COMPLETE, (file, act) -> {
            file.complete(act);
            return Change.none();
        });
    }

    @Operation(summary = "送达 (hand the result over)")
    @PostMapping("/deliveries")
    @ResponseStatus(HttpStatus.CREATED)
    @HandlesAtCounter
    ResponseEntity<CaseView> deliverResult(
            @PathVariable String caseNo, @Valid @RequestBody DeliveryRequest request, Caller caller, IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request.actingPerson());
        return commands.create(call, CaseAction.DELIVER, (file, act) -> {
            file.deliver(act, request.method(), request.trackingNo());
            return Change.none().with("method", request.method()).with("trackingNo", request.trackingNo());
        });
    }
}

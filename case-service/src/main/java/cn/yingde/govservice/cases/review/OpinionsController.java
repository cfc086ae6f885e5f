package cn.yingde.govservice.cases.review;

import cn.yingde.govservice.cases.answer.CaseCommands;
import cn.yingde.govservice.cases.answer.CaseView;
import cn.yingde.govservice.cases.desk.CaseCall;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseAction.Scopes;
import cn.yingde.govservice.cases.file.ReviewSteps;
import cn.yingde.govservice.cases.matter.PinnedMatters;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
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

/** Opinions on the steps of the pinned process, and the way back. */
@RestController
@RequestMapping("/api/cases/v1/cases/{caseNo}")
class OpinionsController {

    private final CaseCommands commands;
    private final PinnedMatters matters;

    OpinionsController(CaseCommands commands, PinnedMatters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    /** What a handler proposes (审查意见). */
    enum Opinion {
        AGREE, // 拟同意
        DISAGREE // 拟不同意
    }

    /** @param step the name of the step, or its place counted from 1 */
    record OpinionRequest(
            @NotBlank @Size(max = 50) String step,
            @NotNull Opinion opinion,
            @Nullable @Size(max = 2000) String comment,
            @Nullable @Valid ActingPerson actingPerson) {}

    record ReturnRequest(
            @NotBlank @Size(max = 50) String toStep,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable @Valid ActingPerson actingPerson) {}

    @Operation(summary = "审查意见 (opinion on the step whose turn it is)")
    @PostMapping("/opinions")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(roles = Role.DEPARTMENT_HANDLER, scopes = Scopes.HANDLE)
    ResponseEntity<CaseView> giveOpinion(
            @PathVariable String caseNo, @Valid @RequestBody OpinionRequest request, Caller caller, IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request.actingPerson());
        return commands.create(call, CaseAction.GIVE_OPINION, (file, act) -> {
            ReviewSteps steps = matters.stepsOf(file);
            String step = file.giveOpinion(act, steps, request.step());
            return Change.none()
                    .with("step", step)
                    .with("opinion", request.opinion())
                    .note("comment", request.comment());
        });
    }

    @Operation(summary = "退回环节 (back to a step that is done)")
    @PostMapping("/returns")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(roles = Role.DEPARTMENT_HANDLER, scopes = Scopes.HANDLE)
    ResponseEntity<CaseView> returnToStep(
            @PathVariable String caseNo, @Valid @RequestBody ReturnRequest request, Caller caller, IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request.actingPerson());
        return commands.create(call, CaseAction.RETURN_TO_STEP, (file, act) -> {
            ReviewSteps steps = matters.stepsOf(file);
            String step = file.returnTo(act, steps, request.toStep());
            return Change.none().with("toStep", step).note("reason", request.reason());
        });
    }
}

package cn.yingde.govservice.cases.intake;

import cn.yingde.govservice.cases.answer.CaseCommands;
import cn.yingde.govservice.cases.answer.CaseView;
import cn.yingde.govservice.cases.desk.CaseCall;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.permit.HandlesAtCounter;
import cn.yingde.govservice.cases.permit.TakesIn;
import cn.yingde.govservice.cases.rule.TypeRule;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The one correction notice of a case, and the corrections. */
@RestController
@RequestMapping("/api/cases/v1/cases/{caseNo}")
class CorrectionsController {

    private final CaseCommands commands;
    private final CorrectionSettings settings;

    CorrectionsController(CaseCommands commands, CorrectionSettings settings) {
        this.commands = commands;
        this.settings = settings;
    }

    record NoticeItem(
            @Min(1) int materialSeq,
            @NotBlank @Size(max = 500) String problem) {}

    record NoticeRequest(
            @NotEmpty @Size(max = 100) List<@NotNull @Valid NoticeItem> items,
            @Nullable LocalDate deadline,
            @Nullable @Valid ActingPerson actingPerson) {}

    record CorrectionRequest(@Nullable @Valid ActingPerson actingPerson) {}

    @Operation(summary = "一次性补正告知 (tell once what is missing)")
    @PostMapping("/correction-notices")
    @ResponseStatus(HttpStatus.CREATED)
    @HandlesAtCounter
    ResponseEntity<CaseView> notifyCorrection(
            @PathVariable String caseNo, @Valid @RequestBody NoticeRequest request, Caller caller, IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request.actingPerson());
        return commands.create(call, CaseAction.NOTIFY_CORRECTION, (file, act) -> notice(file, act, request));
    }

    @Operation(summary = "补正完毕 (everything asked for has been brought)")
    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    @TakesIn
    ResponseEntity<CaseView> correctCase(
            @PathVariable String caseNo,
            @Valid @RequestBody(required = false) @Nullable CorrectionRequest request,
            Caller caller,
            IfMatch ifMatch) {
        ActingPerson person = request == null ? null : request.actingPerson();
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, person);
        return commands.create(call, CaseAction.CORRECT, (file, act) -> {
            file.correct(act);
            return Change.none();
        });
    }

    private Change notice(CaseFile file, Act act, NoticeRequest request) {
        LocalDate deadline = request.deadline() == null
                ? act.calendar().plusWorkingDays(act.today(), settings.correctionDays())
                : request.deadline();
        List<Integer> listed =
                request.items().stream().map(NoticeItem::materialSeq).toList();
        file.notifyCorrection(act, listed, deadline);
        Change change = Change.none()
                .with("materialSeqs", listed)
                .with("deadline", deadline)
                .basis(TypeRule.NOTICE.of(file.matter().type()).basis());
        request.items().forEach(item -> change.note("material-" + item.materialSeq(), item.problem()));
        return change;
    }
}

package cn.yingde.govservice.cases.intake;

import cn.yingde.govservice.cases.answer.CaseCommands;
import cn.yingde.govservice.cases.answer.CaseView;
import cn.yingde.govservice.cases.desk.CaseAttachments;
import cn.yingde.govservice.cases.desk.CaseCall;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.permit.HandlesAtCounter;
import cn.yingde.govservice.cases.permit.TakesIn;
import cn.yingde.govservice.platform.attachment.Attachments;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The materials of a case: brought, replaced, checked. */
@RestController
@RequestMapping("/api/cases/v1/cases/{caseNo}/materials/{seq}")
class MaterialsController {

    private final CaseCommands commands;
    private final Attachments attachments;
    private final CaseAttachments caseAttachments;

    MaterialsController(CaseCommands commands, Attachments attachments, CaseAttachments caseAttachments) {
        this.commands = commands;
        this.attachments = attachments;
        this.caseAttachments = caseAttachments;
    }

    record MaterialRequest(
            @NotBlank @Pattern(regexp = "PAPER|ELECTRONIC") String form,
            @Min(1) @Max(99) int copies,
            @Nullable @Size(max = 32) String attachmentId,
            @Nullable @Valid ActingPerson actingPerson) {}

    record CheckRequest(
            @NotNull Boolean passed,
            @Nullable @Size(max = 500) String problem,
            @Nullable @Valid ActingPerson actingPerson) {}

    @Operation(summary = "补交或替换材料 (bring or replace a material)")
    @PutMapping
    @TakesIn
    ResponseEntity<CaseView> bringMaterial(
            @PathVariable String caseNo,
            @PathVariable int seq,
            @Valid @RequestBody MaterialRequest request,
            Caller caller,
            IfMatch ifMatch) {
        if (request.attachmentId() != null) {
            attachments.requireExisting(request.attachmentId());
        }
        CaseCall call = new CaseCall(caseNo, caller, ifMatch.require(), request.actingPerson());
        return commands.replace(call, CaseAction.BRING_MATERIAL, (file, act) -> {
            file.bring(act, seq, request.form(), request.copies(), request.attachmentId());
            caseAttachments.link(request.attachmentId(), file.id());
            return Change.none().with("materialSeq", seq).with("form", request.form());
        });
    }

    @Operation(summary = "核验材料 (check a material)")
    @PostMapping("/checks")
    @ResponseStatus(HttpStatus.CREATED)
    @HandlesAtCounter
    ResponseEntity<CaseView> checkMaterial(
            @PathVariable String caseNo,
            @PathVariable int seq,
            @Valid @RequestBody CheckRequest request,
            Caller caller,
            IfMatch ifMatch) {
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request.actingPerson());
        return commands.create(call, CaseAction.CHECK_MATERIAL, (file, act) -> {
            file.check(act, seq, request.passed());
            return Change.none()
                    .with("materialSeq", seq)
                    .with("passed", request.passed())
                    .note("problem", request.problem());
        });
    }
}

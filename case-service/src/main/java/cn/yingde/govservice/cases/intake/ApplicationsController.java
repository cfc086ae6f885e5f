package cn.yingde.govservice.cases.intake;

import cn.yingde.govservice.cases.answer.CaseActions;
import cn.yingde.govservice.cases.answer.CaseView.MissingMaterial;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseNumbers;
import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.cases.file.QueryCodes;
import cn.yingde.govservice.cases.matter.PinnedMatter;
import cn.yingde.govservice.cases.matter.PinnedMatters;
import cn.yingde.govservice.cases.permit.TakesIn;
import cn.yingde.govservice.platform.attachment.Attachments;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.time.BureauTime;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Intake. */
@RestController
class ApplicationsController {

    private final Commands commands;
    private final SubmitCase submitCase;
    private final PinnedMatters matters;
    private final CaseNumbers numbers;
    private final QueryCodes queryCodes;
    private final CaseActions actions;
    private final Attachments attachments;
    private final Clock clock;

    ApplicationsController(
            Commands commands,
            SubmitCase submitCase,
            PinnedMatters matters,
            CaseNumbers numbers,
            QueryCodes queryCodes,
            CaseActions actions,
            Attachments attachments,
            Clock clock) {
        this.commands = commands;
        this.submitCase = submitCase;
        this.matters = matters;
        this.numbers = numbers;
        this.queryCodes = queryCodes;
        this.actions = actions;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** The receipt (收件回执). */
    record Receipt(
            String caseNo,
            String queryCode,
            CaseState state,
            OffsetDateTime receivedAt,
            List<MissingMaterial> missingMaterials,
            List<String> actions) {}

    @Operation(summary = "收件 (take an application in)")
    @PostMapping("/api/cases/v1/cases")
    @ResponseStatus(HttpStatus.CREATED)
    @TakesIn
    ResponseEntity<Receipt> submitCase(@Valid @RequestBody ApplicationRequest request, Caller caller) {
        Actor actor = Actor.of(caller, request.actingPerson());
        SubmitCase.Asked asked = request.checked();
        asked.materials().forEach(each -> require(each.attachmentId()));
        PinnedMatter matter = matters.forIntake(request.implementationCode());
        String caseNo = numbers.next(clock.instant());
        return commands.run(() -> answer(submitCase.handle(caseNo, matter, asked, caller, actor), caller));
    }

    private void require(@Nullable String attachmentId) {
        if (attachmentId != null) {
            attachments.requireExisting(attachmentId);
        }
    }

    private ResponseEntity<Receipt> answer(CaseFile file, Caller caller) {
        return ResponseEntity.created(URI.create("/api/cases/v1/cases/" + file.caseNo()))
                .eTag(ETag.of(file.version()))
                .body(new Receipt(
                        file.caseNo(),
                        queryCodes.of(file.caseNo()),
                        file.state(),
                        BureauTime.offset(file.receivedAt()),
                        MissingMaterial.of(file),
                        actions.allowed(file, caller)));
    }
}

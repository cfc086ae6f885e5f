package cn.yingde.govservice.cases.review;

import cn.yingde.govservice.cases.answer.CaseCommands;
import cn.yingde.govservice.cases.answer.CaseView;
import cn.yingde.govservice.cases.desk.CaseCall;
import cn.yingde.govservice.cases.desk.Sights;
import cn.yingde.govservice.cases.desk.VisibleCases;
import cn.yingde.govservice.cases.file.AskedProcedure;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseAction.Scopes;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.rule.ProcedureKind;
import cn.yingde.govservice.platform.attachment.Attachments;
import cn.yingde.govservice.platform.command.IfMatch;
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

/** Special procedures of a case: the ledger, and what a handler asks for. */
@RestController
@RequestMapping("/api/cases/v1/cases/{caseNo}/special-procedures")
class ProceduresController {

    private final CaseCommands commands;
    private final RequestProcedure requestProcedure;
    private final Procedures procedures;
    private final VisibleCases cases;
    private final Sights sights;
    private final Attachments attachments;

    ProceduresController(
            CaseCommands commands,
            RequestProcedure requestProcedure,
            Procedures procedures,
            VisibleCases cases,
            Sights sights,
            Attachments attachments) {
        this.commands = commands;
        this.requestProcedure = requestProcedure;
        this.procedures = procedures;
        this.cases = cases;
        this.sights = sights;
        this.attachments = attachments;
    }

    /**
     * What a handler asks for.
     *
     * @param joint joint handling, extended by a leader of the government
     * @param attachmentId that leader's approval
     */
    record ProcedureRequest(
            @NotNull ProcedureKind kind,
            @Nullable @Min(1) @Max(365) Integer workingDays,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable Boolean joint,
            @Nullable @Size(max = 32) String attachmentId,
            @Nullable @Valid ActingPerson actingPerson) {

        AskedProcedure asked() {
            return new AskedProcedure(kind, workingDays, Boolean.TRUE.equals(joint), attachmentId != null);
        }
    }

    record ProcedureList(List<ProcedureEntry> items) {}

    @Operation(summary = "特别程序台账 (all special procedures of a case)")
    @GetMapping
    @Allowed(
            roles = {Role.WINDOW_CLERK, Role.DEPARTMENT_HANDLER, Role.DEPUTY_LEADER, Role.CHIEF_LEADER},
            scopes = {Scopes.READ, Scopes.HANDLE})
    ProcedureList listProcedures(@PathVariable String caseNo, Caller caller) {
        CaseFile file = cases.get(caseNo, caller);
        List<ProcedureEntry> all = procedures.of(file.id());
        return new ProcedureList(sights.of(file, caller)
                .map(sight -> all.stream()
                        .flatMap(each -> each.asOf(sight.until()).stream())
                        .toList())
                .orElse(all));
    }

    @Operation(summary = "特别程序申请 (ask for more time, or for the clock to stop)")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(roles = Role.DEPARTMENT_HANDLER, scopes = Scopes.HANDLE)
    ResponseEntity<CaseView> requestProcedure(
            @PathVariable String caseNo, @Valid @RequestBody ProcedureRequest request, Caller caller, IfMatch ifMatch) {
        if (request.attachmentId() != null) {
            attachments.requireExisting(request.attachmentId());
        }
        CaseCall call = new CaseCall(caseNo, caller, ifMatch, request.actingPerson());
        return commands.create(
                call, CaseAction.REQUEST_PROCEDURE, (file, act) -> requestProcedure.handle(file, act, request));
    }
}

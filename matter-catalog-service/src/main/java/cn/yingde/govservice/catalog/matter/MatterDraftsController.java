package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.matter.MatterRequests.ActRequest;
import cn.yingde.govservice.catalog.matter.MatterRequests.DraftRequest;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafting matters and their next versions. */
@RestController
@RequestMapping("/api/catalog/v1/matters")
@Tag(name = "matters", description = "事项")
class MatterDraftsController {

    private final Commands commands;
    private final MatterDesk desk;
    private final MatterViews views;
    private final DraftMatter draftMatter;
    private final EditDraft editDraft;

    MatterDraftsController(
            Commands commands, MatterDesk desk, MatterViews views, DraftMatter draftMatter, EditDraft editDraft) {
        this.commands = commands;
        this.desk = desk;
        this.views = views;
        this.draftMatter = draftMatter;
        this.editDraft = editDraft;
    }

    @PostMapping
    @Allowed(roles = Role.CATALOG_EDITOR, scopes = "catalog.write")
    @Operation(summary = "认领目录条目，编制实施清单 · Draft a department's implementation of an entry")
    ResponseEntity<MatterView> draftMatter(@Valid @RequestBody DraftRequest body, Caller caller) {
        if (!MatterAccess.edits(caller, body.departmentId())) {
            throw ProblemException.forbidden();
        }
        Actor actor = Actor.of(caller, body.actingPerson());
        return commands.run(() -> {
            Matter made = draftMatter.handle(body.basicCode(), body.departmentId(), actor);
            return ResponseEntity.created(URI.create("/api/catalog/v1/matters/" + made.id()))
                    .eTag(ETag.of(made.revision()))
                    .body(views.now(made, caller));
        });
    }

    @PutMapping("/{id}/draft")
    @Allowed(roles = Role.CATALOG_EDITOR, scopes = "catalog.write")
    @Operation(summary = "保存草稿；对已发布事项即发起变更 · Save the draft; on a published matter this opens the next version")
    ResponseEntity<MatterView> editDraft(
            @PathVariable long id, @Valid @RequestBody Checklist body, IfMatch ifMatch, Caller caller) {
        return commands.run(() -> {
            Matter matter = desk.find(id, caller);
            MatterAccess.requireEdit(caller, matter);
            ifMatch.require().check(matter.revision());
            return answer(ResponseEntity.ok(), editDraft.handle(matter, body, Actor.of(caller)), caller);
        });
    }

    @PostMapping("/{id}/changes")
    @Allowed(roles = Role.CATALOG_EDITOR, scopes = "catalog.write")
    @Operation(summary = "以已发布内容为底稿发起变更 · Open the next version with the published content")
    ResponseEntity<MatterView> startMatterChange(
            @PathVariable long id,
            @Valid @RequestBody(required = false) @Nullable ActRequest body,
            IfMatch ifMatch,
            Caller caller) {
        Actor actor = Actor.of(caller, MatterRequests.acting(body));
        return commands.run(() -> {
            Matter matter = desk.find(id, caller);
            MatterAccess.requireEdit(caller, matter);
            ifMatch.check(matter.revision());
            return answer(ResponseEntity.status(201), editDraft.startChange(matter, actor), caller);
        });
    }

    private ResponseEntity<MatterView> answer(ResponseEntity.BodyBuilder builder, Matter matter, Caller caller) {
        return builder.eTag(ETag.of(matter.revision())).body(views.now(matter, caller));
    }
}

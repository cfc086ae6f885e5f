package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.matter.MatterRequests.ActRequest;
import cn.yingde.govservice.catalog.matter.MatterRequests.PublishRequest;
import cn.yingde.govservice.catalog.matter.MatterRequests.ReasonRequest;
import cn.yingde.govservice.catalog.matter.MatterRequests.ReviewRequest;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a matter's life, each a resource under it. */
@RestController
@RequestMapping("/api/catalog/v1/matters/{id}")
@Tag(name = "matter-life", description = "事项的提交、审核、发布、暂停、恢复与取消")
class MatterLifeController {

    private static final Text REASON = Text.of("驳回须说明原因。", "A rejection gives its reason.");

    private final MatterCommands commands;
    private final ReviewMatter review;
    private final PublishMatter publish;
    private final ChangeForce force;

    MatterLifeController(MatterCommands commands, ReviewMatter review, PublishMatter publish, ChangeForce force) {
        this.commands = commands;
        this.review = review;
        this.publish = publish;
        this.force = force;
    }

    @PostMapping("/submissions")
    @Allowed(roles = Role.CATALOG_EDITOR, scopes = "catalog.write")
    @Operation(summary = "提交审核；强制要求未达到时拒绝 · Submit for review")
    ResponseEntity<MatterView> submitMatter(
            @PathVariable long id,
            @Valid @RequestBody(required = false) @Nullable ActRequest body,
            IfMatch ifMatch,
            Caller caller) {
        Actor actor = Actor.of(caller, MatterRequests.acting(body));
        return commands.edit(id, ifMatch, caller, matter -> review.submit(matter, actor));
    }

    @PostMapping("/withdrawals")
    @Allowed(roles = Role.CATALOG_EDITOR, scopes = "catalog.write")
    @Operation(summary = "审核前撤回 · Withdraw before the review is decided")
    ResponseEntity<MatterView> withdrawMatter(
            @PathVariable long id,
            @Valid @RequestBody(required = false) @Nullable ActRequest body,
            IfMatch ifMatch,
            Caller caller) {
        Actor actor = Actor.of(caller, MatterRequests.acting(body));
        return commands.edit(id, ifMatch, caller, matter -> review.withdraw(matter, actor));
    }

    @PostMapping("/reviews")
    @Allowed(roles = Role.CATALOG_REVIEWER)
    @Operation(summary = "审核：通过或驳回，提交人不得审核 · Review, never by the submitter")
    ResponseEntity<MatterView> reviewMatter(
            @PathVariable long id, @Valid @RequestBody ReviewRequest body, IfMatch ifMatch, Caller caller) {
        if (!body.approves() && (body.reason() == null || body.reason().isBlank())) {
            throw ProblemException.invalid("/reason", "REQUIRED", REASON);
        }
        return commands.review(
                id, ifMatch, caller, matter -> review.review(matter, body.approves(), body.reason(), Actor.of(caller)));
    }

    @PostMapping("/publications")
    @Allowed(roles = Role.CATALOG_REVIEWER)
    @Operation(summary = "发布，自生效日期起使用 · Publish from a day on, today at the earliest")
    ResponseEntity<MatterView> publishMatter(
            @PathVariable long id,
            @Valid @RequestBody(required = false) @Nullable PublishRequest body,
            IfMatch ifMatch,
            Caller caller) {
        return commands.review(
                id,
                ifMatch,
                caller,
                matter -> publish.handle(matter, body == null ? null : body.effectiveOn(), Actor.of(caller)));
    }

    @PostMapping("/suspensions")
    @Allowed(
            roles = {Role.CATALOG_EDITOR, Role.CATALOG_REVIEWER},
            scopes = "catalog.write")
    @Operation(summary = "暂停：不再收新件，在办件继续 · Suspend: no new cases, running ones go on")
    ResponseEntity<MatterView> suspendMatter(
            @PathVariable long id, @Valid @RequestBody ReasonRequest body, IfMatch ifMatch, Caller caller) {
        Actor actor = Actor.of(caller, body.actingPerson());
        return commands.editOrReview(id, ifMatch, caller, matter -> force.suspend(matter, body.reason(), actor));
    }

    @PostMapping("/resumptions")
    @Allowed(
            roles = {Role.CATALOG_EDITOR, Role.CATALOG_REVIEWER},
            scopes = "catalog.write")
    @Operation(summary = "恢复 · Resume")
    ResponseEntity<MatterView> resumeMatter(
            @PathVariable long id,
            @Valid @RequestBody(required = false) @Nullable ActRequest body,
            IfMatch ifMatch,
            Caller caller) {
        Actor actor = Actor.of(caller, MatterRequests.acting(body));
        return commands.editOrReview(id, ifMatch, caller, matter -> force.resume(matter, actor));
    }

    @PostMapping("/cancellations")
    @Allowed(roles = Role.CATALOG_REVIEWER)
    @Operation(summary = "取消：不再收新件 · Cancel")
    ResponseEntity<MatterView> cancelMatter(
            @PathVariable long id, @Valid @RequestBody ReasonRequest body, IfMatch ifMatch, Caller caller) {
        return commands.review(id, ifMatch, caller, matter -> force.cancel(matter, body.reason(), Actor.of(caller)));
    }
}

package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.transfer.TransferRequests.ConfirmRequest;
import cn.yingde.govservice.catalog.transfer.TransferRequests.ReasonRequest;
import cn.yingde.govservice.catalog.transfer.TransferRequests.RulingRequest;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What both sides and the bureau say to one item of a reform. */
@RestController
@RequestMapping("/api/catalog/v1/transfer-batches/{id}/items/{itemId}")
@Tag(name = "transfers", description = "机构改革划转")
class TransferItemsController {

    private final Commands commands;
    private final TransferDesk desk;
    private final DecideTransfer decide;

    TransferItemsController(Commands commands, TransferDesk desk, DecideTransfer decide) {
        this.commands = commands;
        this.desk = desk;
        this.decide = decide;
    }

    @PostMapping("/confirmations")
    @Allowed(
            roles = {Role.CATALOG_EDITOR, Role.CATALOG_REVIEWER},
            scopes = "catalog.write")
    @Operation(summary = "划出方或划入方确认 · Confirm for one side")
    ResponseEntity<TransferItemView> confirmTransfer(
            @PathVariable long id,
            @PathVariable long itemId,
            @Valid @RequestBody ConfirmRequest body,
            IfMatch ifMatch,
            Caller caller) {
        Actor actor = Actor.of(caller, body.actingPerson());
        return run(
                id, itemId, ifMatch, caller, (batch, item) -> decide.confirm(batch, item, body.side(), caller, actor));
    }

    @PostMapping("/objections")
    @Allowed(roles = Role.CATALOG_EDITOR, scopes = "catalog.write")
    @Operation(summary = "提出异议 · Object, with the reason")
    ResponseEntity<TransferItemView> objectToTransfer(
            @PathVariable long id,
            @PathVariable long itemId,
            @Valid @RequestBody ReasonRequest body,
            IfMatch ifMatch,
            Caller caller) {
        Actor actor = Actor.of(caller, body.actingPerson());
        return run(id, itemId, ifMatch, caller, (batch, item) -> decide.object(item, body.reason(), caller, actor));
    }

    @PostMapping("/rulings")
    @Allowed(roles = Role.CATALOG_REVIEWER)
    @Operation(summary = "依据文件裁定 · Rule with the deciding document")
    ResponseEntity<TransferItemView> ruleOnTransfer(
            @PathVariable long id,
            @PathVariable long itemId,
            @Valid @RequestBody RulingRequest body,
            IfMatch ifMatch,
            Caller caller) {
        return run(
                id,
                itemId,
                ifMatch,
                caller,
                (batch, item) -> decide.rule(batch, item, body.toDepartmentId(), body.document(), Actor.of(caller)));
    }

    @PostMapping("/undoings")
    @Allowed(roles = Role.CATALOG_REVIEWER)
    @Operation(summary = "生效前撤销 · Undo before it takes effect")
    ResponseEntity<TransferItemView> undoTransfer(
            @PathVariable long id,
            @PathVariable long itemId,
            @Valid @RequestBody ReasonRequest body,
            IfMatch ifMatch,
            Caller caller) {
        return run(id, itemId, ifMatch, caller, (batch, item) -> decide.undo(item, body.reason(), Actor.of(caller)));
    }

    private ResponseEntity<TransferItemView> run(
            long id,
            long itemId,
            IfMatch ifMatch,
            Caller caller,
            BiFunction<TransferBatch, TransferItem, TransferItem> act) {
        return commands.run(() -> {
            TransferBatch batch = desk.batch(id);
            TransferItem item = desk.item(id, itemId);
            ifMatch.check(item.revision());
            TransferItem after = act.apply(batch, item);
            return ResponseEntity.status(HttpStatus.CREATED)
                    .eTag(ETag.of(after.revision()))
                    .body(TransferItemView.of(batch, after, caller));
        });
    }
}

package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.transfer.TransferRequests.ConfirmRequest;
import cn.yingde.govservice.catalog.transfer.TransferRequests.ReasonRequest;
import cn.yingde.govservice.catalog.transfer.TransferRequests.RulingRequest;
import cn.yingde.govservice.catalog.transfer.TransferViews.ItemView;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.HistoryEntry;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.problem.ProblemException;
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
import org.springframework.web.bind.annotation.GetMapping;
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
    private final TransferBatches batches;
    private final TransferItems items;
    private final DecideTransfer decide;
    private final EventLog events;

    TransferItemsController(
            Commands commands, TransferBatches batches, TransferItems items, DecideTransfer decide, EventLog events) {
        this.commands = commands;
        this.batches = batches;
        this.items = items;
        this.decide = decide;
        this.events = events;
    }

    @PostMapping("/confirmations")
    @Allowed(
            roles = {Role.CATALOG_EDITOR, Role.CATALOG_REVIEWER},
            scopes = "catalog.write")
    @Operation(summary = "划出方或划入方确认 · Confirm for one side")
    ResponseEntity<ItemView> confirmTransfer(
            @PathVariable long id, @PathVariable long itemId, @Valid @RequestBody ConfirmRequest body, Caller caller) {
        Actor actor = Actor.of(caller, body.actingPerson());
        return run(id, itemId, (batch, item) -> decide.confirm(batch, item, body.side(), caller, actor));
    }

    @PostMapping("/objections")
    @Allowed(roles = Role.CATALOG_EDITOR, scopes = "catalog.write")
    @Operation(summary = "提出异议 · Object, with the reason")
    ResponseEntity<ItemView> objectToTransfer(
            @PathVariable long id, @PathVariable long itemId, @Valid @RequestBody ReasonRequest body, Caller caller) {
        Actor actor = Actor.of(caller, body.actingPerson());
        return run(id, itemId, (batch, item) -> decide.object(item, body.reason(), caller, actor));
    }

    @PostMapping("/rulings")
    @Allowed(roles = Role.CATALOG_REVIEWER)
    @Operation(summary = "依据文件裁定 · Rule with the deciding document")
    ResponseEntity<ItemView> ruleOnTransfer(
            @PathVariable long id, @PathVariable long itemId, @Valid @RequestBody RulingRequest body, Caller caller) {
        return run(
                id,
                itemId,
                (batch, item) -> decide.rule(batch, item, body.toDepartmentId(), body.document(), Actor.of(caller)));
    }

    @PostMapping("/undoings")
    @Allowed(roles = Role.CATALOG_REVIEWER)
    @Operation(summary = "生效前撤销 · Undo before it takes effect")
    ResponseEntity<ItemView> undoTransfer(
            @PathVariable long id, @PathVariable long itemId, @Valid @RequestBody ReasonRequest body, Caller caller) {
        return run(id, itemId, (batch, item) -> decide.undo(item, body.reason(), Actor.of(caller)));
    }

    @GetMapping("/history")
    @Allowed(
            roles = {Role.CATALOG_REVIEWER, Role.CATALOG_EDITOR, Role.ADMIN},
            scopes = "catalog.read")
    @Operation(summary = "划转项目经历 · What happened to an item")
    Page<HistoryEntry> readTransferHistory(@PathVariable long id, @PathVariable long itemId, PageRequest page) {
        TransferItem item = items.findByIdAndBatchId(itemId, id).orElseThrow(ProblemException::notFound);
        return events.history("transfer-item", Long.toString(item.id()), page);
    }

    private ResponseEntity<ItemView> run(
            long id, long itemId, BiFunction<TransferBatch, TransferItem, TransferItem> act) {
        return commands.run(() -> {
            TransferBatch batch = batches.findById(id).orElseThrow(ProblemException::notFound);
            TransferItem item = items.findByIdAndBatchId(itemId, id).orElseThrow(ProblemException::notFound);
            return ResponseEntity.status(HttpStatus.CREATED).body(ItemView.of(act.apply(batch, item)));
        });
    }
}

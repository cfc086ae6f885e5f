package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.HistoryEntry;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.state.ActionView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One item of a reform: how far it is, what can be done with it, what was done. */
@RestController
@RequestMapping("/api/catalog/v1/transfer-batches/{id}/items/{itemId}")
@Tag(name = "transfers", description = "机构改革划转")
class TransferItemReadsController {

    private final TransferDesk desk;
    private final EventLog events;

    TransferItemReadsController(TransferDesk desk, EventLog events) {
        this.desk = desk;
        this.events = events;
    }

    @GetMapping
    @Allowed(
            roles = {Role.CATALOG_REVIEWER, Role.CATALOG_EDITOR, Role.ADMIN},
            scopes = "catalog.read")
    @Operation(summary = "一个划转项目 · One item of a reform")
    ResponseEntity<TransferItemView> readTransferItem(@PathVariable long id, @PathVariable long itemId, Caller caller) {
        TransferItem item = desk.item(id, itemId);
        return ResponseEntity.ok()
                .eTag(ETag.of(item.revision()))
                .body(TransferItemView.of(desk.batch(id), item, caller));
    }

    @GetMapping("/actions")
    @Allowed(
            roles = {Role.CATALOG_REVIEWER, Role.CATALOG_EDITOR, Role.ADMIN},
            scopes = "catalog.read")
    @Operation(summary = "当前可执行的操作及不可执行的原因 · Which actions are possible now, and why others are not")
    TransferActionsView readTransferActions(
            @PathVariable long id, @PathVariable long itemId, Caller caller, Locale locale) {
        return new TransferActionsView(TransferActions.explain(desk.batch(id), desk.item(id, itemId), caller, locale));
    }

    @GetMapping("/history")
    @Allowed(
            roles = {Role.CATALOG_REVIEWER, Role.CATALOG_EDITOR, Role.ADMIN},
            scopes = "catalog.read")
    @Operation(summary = "划转项目经历 · What happened to an item")
    Page<HistoryEntry> readTransferHistory(@PathVariable long id, @PathVariable long itemId, PageRequest page) {
        return events.history(
                "transfer-item", Long.toString(desk.item(id, itemId).id()), page);
    }

    record TransferActionsView(List<ActionView> items) {}
}

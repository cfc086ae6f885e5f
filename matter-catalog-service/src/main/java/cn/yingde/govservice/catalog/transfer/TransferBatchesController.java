package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.transfer.TransferRequests.BatchRequest;
import cn.yingde.govservice.catalog.transfer.TransferViews.BatchLine;
import cn.yingde.govservice.catalog.transfer.TransferViews.BatchView;
import cn.yingde.govservice.platform.command.Commands;
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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reforms over HTTP: proposing them and seeing what they will do. */
@RestController
@RequestMapping("/api/catalog/v1/transfer-batches")
@Tag(name = "transfers", description = "机构改革划转")
class TransferBatchesController {

    private final Commands commands;
    private final ReadTerms readTerms;
    private final ProposeTransfers proposeTransfers;
    private final TransferBatches batches;
    private final TransferItems items;
    private final TransferPlan plan;
    private final TransferViews views;

    TransferBatchesController(
            Commands commands,
            ReadTerms readTerms,
            ProposeTransfers proposeTransfers,
            TransferBatches batches,
            TransferItems items,
            TransferPlan plan,
            TransferViews views) {
        this.commands = commands;
        this.readTerms = readTerms;
        this.proposeTransfers = proposeTransfers;
        this.batches = batches;
        this.items = items;
        this.plan = plan;
        this.views = views;
    }

    @PostMapping
    @Allowed(roles = Role.CATALOG_REVIEWER)
    @Operation(summary = "提出划转批次 · Propose a reform's transfers, splits, mergers and renamings")
    ResponseEntity<BatchView> proposeTransfers(@Valid @RequestBody BatchRequest body, Caller caller) {
        return commands.run(() -> {
            List<TransferTerms> terms = new ArrayList<>();
            for (int i = 0; i < body.items().size(); i++) {
                terms.add(readTerms.of(body.items().get(i), i));
            }
            TransferBatch made = proposeTransfers.handle(body.reform(), terms, Actor.of(caller));
            return ResponseEntity.created(URI.create("/api/catalog/v1/transfer-batches/" + made.id()))
                    .body(views.of(made, caller));
        });
    }

    @GetMapping
    @Allowed(
            roles = {Role.CATALOG_REVIEWER, Role.CATALOG_EDITOR, Role.ADMIN},
            scopes = "catalog.read")
    @Operation(summary = "划转批次列表 · Reforms, newest first")
    Page<BatchLine> listTransferBatches(PageRequest page) {
        return views.list(page);
    }

    @GetMapping("/{id}")
    @Allowed(
            roles = {Role.CATALOG_REVIEWER, Role.CATALOG_EDITOR, Role.ADMIN},
            scopes = "catalog.read")
    @Operation(summary = "一个划转批次及各项进展 · One reform with the progress of every item")
    BatchView readTransferBatch(@PathVariable long id, Caller caller) {
        return views.of(find(id), caller);
    }

    @GetMapping("/{id}/preview")
    @Allowed(
            roles = {Role.CATALOG_REVIEWER, Role.CATALOG_EDITOR, Role.ADMIN},
            scopes = "catalog.read")
    @Operation(summary = "预览尚未生效各项的效果 · What the open items will do")
    PreviewView previewTransfers(@PathVariable long id) {
        TransferBatch batch = find(id);
        List<EffectView> effects = items.findByBatchIdOrderById(id).stream()
                .filter(item -> !TransferLife.TABLE.actions(item.state()).isEmpty())
                .flatMap(item -> plan.of(item.terms(), item.effectiveOn(), batch.basisDocument()).stream()
                        .map(move -> EffectView.of(item, move)))
                .toList();
        return new PreviewView(effects);
    }

    private TransferBatch find(long id) {
        return batches.findById(id).orElseThrow(ProblemException::notFound);
    }

    record PreviewView(List<EffectView> items) {}

    record EffectView(
            String itemId,
            TransferKind kind,
            String matterId,
            String oldCode,
            @Nullable String newCode,
            String fromDepartmentId,
            String toDepartmentId,
            String name,
            boolean openDraftMovesAlong) {

        static EffectView of(TransferItem item, PlannedMove planned) {
            return new EffectView(
                    Long.toString(item.id()),
                    item.kind(),
                    Long.toString(planned.from().id()),
                    planned.from().code().value(),
                    planned.move().code().value(),
                    planned.from().departmentId(),
                    planned.move().departmentId(),
                    planned.move().identity().name(),
                    planned.from().hasOpenVersion());
        }
    }
}

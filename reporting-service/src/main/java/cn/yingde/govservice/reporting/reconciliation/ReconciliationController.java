package cn.yingde.govservice.reporting.reconciliation;

import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is kept here, held against what the sources told. */
@RestController
@RequestMapping("/api/reporting/v1/reconciliations")
class ReconciliationController {

    private final Reconciliations reconciliations;
    private final Commands commands;
    private final Clock clock;

    ReconciliationController(Reconciliations reconciliations, Commands commands, Clock clock) {
        this.reconciliations = reconciliations;
        this.commands = commands;
        this.clock = clock;
    }

    /** The last result of each source. */
    record ReconciliationList(List<ReconciliationView> items) {}

    /** Which source to reconcile. */
    record ReconciliationRequest(
            @Schema(example = "hotline") @NotNull @Nullable String source) {}

    @Operation(summary = "与各来源核对的最近结果:每日夜间或按要求核对 (last reconciliation with each source)")
    @GetMapping
    @Allowed(roles = {Role.STATISTICIAN, Role.ADMIN})
    ReconciliationList listReconciliations() {
        return new ReconciliationList(reconciliations.last());
    }

    @Operation(summary = "要求与某来源核对,几秒内开始 (ask for a reconciliation)")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(roles = {Role.STATISTICIAN, Role.ADMIN})
    ResponseEntity<ReconciliationRequest> requestReconciliation(
            @Valid @RequestBody ReconciliationRequest request, Caller caller) {
        return commands.run(() -> {
            reconciliations.request(String.valueOf(request.source), clock.instant());
            return ResponseEntity.accepted().body(request);
        });
    }
}

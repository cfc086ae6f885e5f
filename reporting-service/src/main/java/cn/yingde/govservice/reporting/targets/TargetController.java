package cn.yingde.govservice.reporting.targets;

import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.reporting.metric.Metric;
import cn.yingde.govservice.reporting.metric.Metrics;
import cn.yingde.govservice.reporting.period.Periods;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Targets of metrics. */
@RestController
@RequestMapping("/api/reporting/v1/targets")
class TargetController {

    private final TargetStore store;
    private final SetTarget setTarget;
    private final Attainment attainment;
    private final Commands commands;
    private final Clock clock;

    TargetController(TargetStore store, SetTarget setTarget, Attainment attainment, Commands commands, Clock clock) {
        this.store = store;
        this.setTarget = setTarget;
        this.attainment = attainment;
        this.commands = commands;
        this.clock = clock;
    }

    /** What is to be reached. */
    record TargetRequest(
            @Schema(example = "25")
            @NotNull
            @DecimalMin("0")
            @DecimalMax("1000000000")
            @Digits(integer = 10, fraction = 2)
            @Nullable
            BigDecimal atLeast) {}

    /** A target. */
    record TargetView(String metricId, String period, Object atLeast, String enteredBy, long version) {

        static TargetView of(Target target) {
            return new TargetView(
                    target.metricId(), target.period(), target.shown(), target.enteredBy(), target.version());
        }
    }

    /** A target beside what was reached, as far as the caller may see it. */
    record AttainmentView(
            String metricId,
            String period,
            Object atLeast,
            String enteredBy,
            long version,

            @Schema(description = "该期(该部门)的指标数值;不可按部门计算或无权查看时为空") @Nullable
            Object value,

            @Schema(description = "是否达到目标") @Nullable Boolean reached) {

        static AttainmentView of(Target target, Optional<Attainment.Attained> attained) {
            return new AttainmentView(
                    target.metricId(),
                    target.period(),
                    target.shown(),
                    target.enteredBy(),
                    target.version(),
                    attained.map(Attainment.Attained::value).orElse(null),
                    attained.map(Attainment.Attained::reached).orElse(null));
        }
    }

    /** All of a period. */
    record TargetList(List<AttainmentView> items) {}

    @Operation(summary = "某统计周期的目标与完成情况,可按部门 (targets of a period and what was reached)")
    @GetMapping
    @Allowed(
            roles = {Role.STATISTICIAN, Role.HOTLINE_SUPERVISOR, Role.CHIEF_LEADER, Role.DEPUTY_LEADER},
            scopes = "reports.read")
    TargetList listTargets(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String departmentId,
            Caller caller) {
        return new TargetList(store.of(Periods.require(period).label()).stream()
                .map(target -> AttainmentView.of(target, attainment.of(target, departmentId, caller)))
                .toList());
    }

    @Operation(summary = "设定指标目标 (set a target)")
    @PutMapping("/{metricId}")
    @Allowed(roles = {Role.STATISTICIAN})
    ResponseEntity<TargetView> setMetricTarget(
            @PathVariable String metricId,
            @RequestParam(required = false) @Nullable String period,
            @Valid @RequestBody TargetRequest request,
            IfMatch seen,
            Caller caller) {
        Metric metric = Metrics.byId(metricId).orElseThrow(ProblemException::notFound);
        Target asked = new Target(
                metric.id(),
                Periods.require(period).label(),
                request.atLeast == null ? BigDecimal.ZERO : request.atLeast,
                caller.subject(),
                clock.instant(),
                1);
        return commands.run(() -> answer(setTarget.handle(asked, seen, Actor.of(caller))));
    }

    private static ResponseEntity<TargetView> answer(Target target) {
        return ResponseEntity.status(target.version() == 1 ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(ETag.of(target.version()))
                .body(TargetView.of(target));
    }
}

package cn.yingde.govservice.reporting.manual;

import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.period.Periods;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
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

/** What no system records, entered by statisticians. */
@RestController
@RequestMapping("/api/reporting/v1/manual-indicators")
class ManualIndicatorController {

    private final ManualIndicatorStore store;
    private final EnterIndicator enterIndicator;
    private final Commands commands;
    private final Clock clock;

    ManualIndicatorController(
            ManualIndicatorStore store, EnterIndicator enterIndicator, Commands commands, Clock clock) {
        this.store = store;
        this.enterIndicator = enterIndicator;
        this.commands = commands;
        this.clock = clock;
    }

    /** An indicator as it was entered. */
    record IndicatorView(
            String id,
            String period,
            @Schema(description = "整数,或文字") Object value,
            @Nullable String unit,
            String source,
            String enteredBy,
            OffsetDateTime enteredAt,
            long version) {

        static IndicatorView of(ManualIndicator indicator) {
            return new IndicatorView(
                    indicator.id(),
                    indicator.period(),
                    indicator.shown(),
                    indicator.unit(),
                    indicator.source(),
                    indicator.enteredBy(),
                    BureauTime.offset(indicator.enteredAt()),
                    indicator.version());
        }
    }

    /** All of a period. */
    record IndicatorList(List<IndicatorView> items) {}

    @Operation(summary = "某统计周期的人工指标 (manual indicators of a period)")
    @GetMapping
    @Allowed(
            roles = {Role.STATISTICIAN, Role.HOTLINE_SUPERVISOR, Role.CHIEF_LEADER, Role.DEPUTY_LEADER},
            scopes = "reports.read")
    IndicatorList listManualIndicators(@RequestParam(required = false) @Nullable String period) {
        return new IndicatorList(store.of(Periods.require(period).label()).stream()
                .map(IndicatorView::of)
                .toList());
    }

    @Operation(summary = "填报人工指标:数值或文字,并注明来源 (enter a manual indicator)")
    @PutMapping("/{id}")
    @Allowed(roles = {Role.STATISTICIAN})
    ResponseEntity<IndicatorView> enterManualIndicator(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String period,
            @RequestBody Entry entry,
            IfMatch seen,
            Caller caller) {
        ManualIndicator indicator =
                entry.toIndicator(id, Periods.require(period).label(), caller.subject(), clock.instant());
        return commands.run(() -> answer(enterIndicator.handle(indicator, seen, Actor.of(caller))));
    }

    private static ResponseEntity<IndicatorView> answer(EnterIndicator.Entered entered) {
        return ResponseEntity.status(entered.first() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(ETag.of(entered.indicator().version()))
                .body(IndicatorView.of(entered.indicator()));
    }
}

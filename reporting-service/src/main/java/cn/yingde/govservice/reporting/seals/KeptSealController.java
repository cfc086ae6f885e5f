package cn.yingde.govservice.reporting.seals;

import cn.yingde.govservice.platform.feed.FeedStatus;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the auditor: seals to hold against a service's own audit. */
@RestController
class KeptSealController {

    private static final Text WHICH =
            Text.of("source 须为 catalog、cases 或 hotline。", "source is catalog, cases or hotline.");

    private final SealChecks checks;
    private final FeedStatus feeds;

    KeptSealController(SealChecks checks, FeedStatus feeds) {
        this.checks = checks;
        this.feeds = feeds;
    }

    /** Seals of one service. */
    record KeptSealList(
            String source,
            long seals,

            @Schema(description = "每日最后一个封存,新的在前;可原样交给该服务的 POST /audit-verifications")
            List<SealChecks.Checkpoint> kept,

            @Schema(description = "所保存的封存彼此不符之处") List<SealChecks.Finding> findings) {}

    @Operation(summary = "代某服务保存的审计封存 (kept seals of a service's audit)")
    @GetMapping("/api/reporting/v1/audit-seals")
    @Allowed(roles = Role.SECURITY_AUDITOR)
    KeptSealList listKeptSeals(@RequestParam(required = false) @Nullable String source) {
        String known = feeds.sources().stream()
                .map(FeedStatus.Source::source)
                .filter(name -> name.equals(source))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("source", "UNKNOWN", WHICH));
        return new KeptSealList(known, checks.count(known), checks.checkpoints(known), checks.findings(known));
    }
}

package cn.yingde.govservice.cases.matter;

import cn.yingde.govservice.cases.clients.catalog.CatalogMatter;
import cn.yingde.govservice.cases.clients.catalog.CatalogMatters;
import cn.yingde.govservice.cases.clients.catalog.CatalogUnavailable;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.MatterRef;
import cn.yingde.govservice.cases.file.ReviewSteps;
import cn.yingde.govservice.cases.rule.CaseProblem;
import cn.yingde.govservice.cases.rule.MatterRules;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The version of a matter that an application is taken in under. The body is fetched once for each version; while the
 * catalogue is away intake goes on from its own copies.
 */
@Component
public class PinnedMatters {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(30);

    private final MatterHeads heads;
    private final MatterCopies copies;
    private final CatalogMatters catalog;
    private final Clock clock;

    PinnedMatters(MatterHeads heads, MatterCopies copies, CatalogMatters catalog, Clock clock) {
        this.heads = heads;
        this.copies = copies;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Calls the catalogue when the version is new here, so never to be used inside a transaction. */
    public PinnedMatter forIntake(String code) {
        LocalDate today = BureauTime.date(clock.instant());
        Optional<MatterHead> head = heads.on(code, today);
        head.ifPresent(known -> {
            refuse(code, known.inForce(), known.successorCodes());
            refuse(MatterRules.inEffect(code, known.effectiveOn(), today));
        });
        CatalogMatter body = head.flatMap(known -> copies.of(known.implementationCode(), known.version()))
                .orElseGet(() -> fetch(code, head.isPresent()));
        refuse(code, body.inForce(), body.successors());
        return CatalogBody.pinned(body, code);
    }

    /** The steps that the case was taken in under; unknown for cases taken in as history. */
    public ReviewSteps stepsOf(CaseFile file) {
        return file.imported() ? ReviewSteps.unknown() : body(file.matter()).reviewSteps();
    }

    private PinnedMatter body(MatterRef ref) {
        return copies.of(ref.implementationCode(), ref.version())
                .map(body -> CatalogBody.pinned(
                        body, ref.handlingItemCode() == null ? ref.implementationCode() : ref.handlingItemCode()))
                .orElseThrow(() -> new IllegalStateException("No copy of " + ref.implementationCode()));
    }

    /** @param versionKnown the feed has told the version in force, so that an older copy would be a wrong one */
    private CatalogMatter fetch(String code, boolean versionKnown) {
        try {
            CatalogMatter matter = catalog.byCode(code).orElseThrow(() -> MatterRules.unknown(code));
            if (matter.inForce() != null && matter.body() != null) {
                copies.keep(matter);
            }
            return matter;
        } catch (CatalogUnavailable away) {
            return versionKnown
                    ? never(code, away)
                    : copies.newest(MatterHead.matterCode(code)).orElseGet(() -> never(code, away));
        }
    }

    private static CatalogMatter never(String code, CatalogUnavailable away) {
        throw neverSeen(code, away);
    }

    private static ProblemException neverSeen(String code, CatalogUnavailable away) {
        ProblemException problem = ProblemException.of(
                        CaseProblem.CASE_MATTER_UNAVAILABLE,
                        Text.of(
                                "事项目录服务暂不可用，且本服务尚无事项 %s 的副本。".formatted(code),
                                "The catalogue is unavailable and no copy of matter %s is here yet.".formatted(code)))
                .retryAfter(TRY_AGAIN);
        problem.initCause(away);
        return problem;
    }

    private static void refuse(String code, @Nullable String inForce, List<String> successors) {
        refuse(MatterRules.inForce(code, inForce, successors));
    }

    private static void refuse(Optional<ProblemException> broken) {
        broken.ifPresent(problem -> {
            throw problem;
        });
    }
}

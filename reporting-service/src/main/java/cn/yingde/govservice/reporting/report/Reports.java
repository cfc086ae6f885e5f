package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Tokens;
import cn.yingde.govservice.reporting.metric.FigureScope;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds reports, and says who may see them: published ones everybody, others those who see all figures. */
@Component
class Reports {

    private final ReportRepository repository;
    private final JsonMapper json;

    Reports(ReportRepository repository, JsonMapper json) {
        this.repository = repository;
        this.json = json;
    }

    Report named(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw ProblemException.notFound();
        }
        return repository.findById(Long.parseLong(id)).orElseThrow(ProblemException::notFound);
    }

    /** The version made before this one. */
    Report before(Report report) {
        return repository
                .findByTemplateAndPeriodAndVersion(report.template(), report.period(), report.version() - 1)
                .orElseThrow(ProblemException::notFound);
    }

    Report visible(String id, @Nullable Caller caller) {
        Report report = named(id);
        if (!report.published()) {
            if (caller == null) {
                throw Tokens.unauthenticated();
            }
            if (!FigureScope.seesAll(caller)) {
                throw ProblemException.notFound();
            }
        }
        return report;
    }

    Report published(String id) {
        Report report = named(id);
        if (!report.published()) {
            throw ProblemException.notFound();
        }
        return report;
    }

    /** What the caller may do with a report now. */
    static Set<ReportAction> actions(Report report, @Nullable Caller caller) {
        return caller != null && FigureScope.bureauLeader(caller) ? ReportLife.TABLE.actions(report.state()) : Set.of();
    }

    static void requireAll(Caller caller) {
        require(FigureScope.seesAll(caller));
    }

    static void requireBureauLeader(Caller caller) {
        require(FigureScope.bureauLeader(caller));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw ProblemException.forbidden();
        }
    }

    Snapshot snapshot(Report report) {
        return json.readValue(report.snapshot(), Snapshot.class);
    }
}

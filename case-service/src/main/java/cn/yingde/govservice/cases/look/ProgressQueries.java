package cn.yingde.govservice.cases.look;

import cn.yingde.govservice.cases.desk.VisibleCases;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.QueryCodes;
import cn.yingde.govservice.cases.look.ProgressController.Progress;
import cn.yingde.govservice.cases.look.ProgressController.Step;
import cn.yingde.govservice.cases.matter.PinnedMatters;
import cn.yingde.govservice.platform.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Answers who knows number and query code; a wrong code and a number that is not there look the same. */
@Component
class ProgressQueries {

    private final VisibleCases cases;
    private final QueryCodes codes;
    private final PinnedMatters matters;
    private final ProgressFailures failures;

    ProgressQueries(VisibleCases cases, QueryCodes codes, PinnedMatters matters, ProgressFailures failures) {
        this.cases = cases;
        this.codes = codes;
        this.matters = matters;
        this.failures = failures;
    }

    Progress ask(String caseNo, String queryCode, String address) {
        long attempt = failures.begin(address, caseNo);
        if (!codes.matches(caseNo, queryCode)) {
            throw ProblemException.notFound();
        }
        Optional<CaseFile> file = cases.unchecked(caseNo);
        if (file.isEmpty()) {
            throw ProblemException.notFound();
        }
        failures.forget(attempt);
        return progress(file.get());
    }

    private Progress progress(CaseFile file) {
        return new Progress(
                file.state(),
                file.state().text().in(LocaleContextHolder.getLocale()),
                file.clock() == null ? null : file.clock().due(),
                steps(file));
    }

    private List<Step> steps(CaseFile file) {
        List<String> names = matters.stepsOf(file).names();
        if (names == null) {
            return List.of();
        }
        return names.stream()
                .map(name -> new Step(name, names.indexOf(name) < file.stepsDone()))
                .toList();
    }
}

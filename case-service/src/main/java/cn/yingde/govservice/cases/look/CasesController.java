package cn.yingde.govservice.cases.look;

import cn.yingde.govservice.cases.answer.CaseActions;
import cn.yingde.govservice.cases.answer.CaseClocks;
import cn.yingde.govservice.cases.answer.CaseView;
import cn.yingde.govservice.cases.answer.CaseViews;
import cn.yingde.govservice.cases.desk.VisibleCases;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.permit.ReadsCases;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.deadline.ClockView;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.state.ActionView;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything that reads cases. */
@RestController
@RequestMapping("/api/cases/v1/cases")
class CasesController {

    private final CaseLists lists;
    private final VisibleCases cases;
    private final CaseViews views;
    private final CaseClocks clocks;
    private final CaseActions actions;
    private final CaseHistory history;

    CasesController(
            CaseLists lists,
            VisibleCases cases,
            CaseViews views,
            CaseClocks clocks,
            CaseActions actions,
            CaseHistory history) {
        this.lists = lists;
        this.cases = cases;
        this.views = views;
        this.clocks = clocks;
        this.actions = actions;
        this.history = history;
    }

    record Count(long count) {}

    record ActionList(List<ActionView> items) {}

    @Operation(summary = "办件列表 (cases within the caller's sight, newest first)")
    @GetMapping
    @ReadsCases
    Page<CaseItem> listCases(@ParameterObject @ModelAttribute CaseFilters filters, Caller caller, PageRequest page) {
        return lists.page(filters, caller, page);
    }

    @Operation(summary = "办件计数 (how many, with the filters of the list)")
    @GetMapping("/count")
    @ReadsCases
    Count countCases(@ParameterObject @ModelAttribute CaseFilters filters, Caller caller) {
        return new Count(lists.count(filters, caller));
    }

    @Operation(summary = "办件详情 (one case)")
    @GetMapping("/{caseNo}")
    @ReadsCases
    ResponseEntity<CaseView> readCase(@PathVariable String caseNo, Caller caller) {
        CaseFile file = cases.get(caseNo, caller);
        return ResponseEntity.ok().eTag(ETag.of(file.version())).body(views.of(file, caller));
    }

    @Operation(summary = "办理过程 (history)")
    @GetMapping("/{caseNo}/history")
    @ReadsCases
    Page<CaseHistory.Entry> readHistory(@PathVariable String caseNo, Caller caller, PageRequest page) {
        return history.of(cases.get(caseNo, caller), caller, page);
    }

    @Operation(summary = "可办操作 (what the caller may do now, and why not the rest)")
    @GetMapping("/{caseNo}/actions")
    @ReadsCases
    ActionList readActions(@PathVariable String caseNo, Caller caller, Locale locale) {
        return new ActionList(actions.explained(cases.get(caseNo, caller), caller, locale));
    }

    @Operation(summary = "期限说明 (both time limits, day by day)")
    @GetMapping("/{caseNo}/clock")
    @ReadsCases
    ClockView readClock(@PathVariable String caseNo, Caller caller) {
        return clocks.explain(cases.get(caseNo, caller), caller).orElseThrow(ProblemException::notFound);
    }
}

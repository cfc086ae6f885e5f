package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.HistoryEntry;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.AnyToken;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Public;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.state.ActionView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finding and reading matters. */
@RestController
@RequestMapping("/api/catalog/v1/matters")
@Tag(name = "matters", description = "事项")
class MattersController {

    private final MatterSearch search;
    private final MatterDesk desk;
    private final MatterViews views;
    private final EventLog events;

    MattersController(MatterSearch search, MatterDesk desk, MatterViews views, EventLog events) {
        this.search = search;
        this.desk = desk;
        this.views = views;
        this.events = events;
    }

    @GetMapping
    @Public
    @Operation(summary = "查询事项：词语、片段、拼音首字母及各项筛选 · Search matters, best match first")
    Page<MatterSearch.Line> searchMatters(
            @Valid @ModelAttribute @ParameterObject MatterFilter filter, PageRequest page, @Nullable Caller caller) {
        return search.page(filter, caller, page);
    }

    @GetMapping("/count")
    @Public
    @Operation(summary = "事项数量，筛选条件同列表 · Number of matters for the same filters")
    CountView countMatters(@Valid @ModelAttribute @ParameterObject MatterFilter filter, @Nullable Caller caller) {
        return new CountView(search.count(filter, caller));
    }

    @GetMapping("/{id}")
    @Public
    @Operation(summary = "一个事项 · One matter")
    ResponseEntity<MatterView> readMatter(@PathVariable long id, @Nullable Caller caller) {
        Matter matter = desk.find(id, caller);
        return ResponseEntity.ok().eTag(ETag.of(matter.revision())).body(views.now(matter, caller));
    }

    @GetMapping("/{id}/actions")
    @AnyToken
    @Operation(summary = "当前可执行的操作及不可执行的原因 · Which actions are possible now, and why others are not")
    ActionsView readMatterActions(@PathVariable long id, Caller caller, Locale locale) {
        return new ActionsView(MatterActions.explain(desk.find(id, caller), caller, locale));
    }

    @GetMapping("/{id}/history")
    @Allowed(
            roles = {Role.CATALOG_EDITOR, Role.CATALOG_REVIEWER, Role.ADMIN},
            scopes = {"catalog.read", "catalog.write"})
    @Operation(summary = "事项经历 · What happened to a matter")
    Page<HistoryEntry> readMatterHistory(@PathVariable long id, PageRequest page, Caller caller) {
        Matter matter = desk.find(id, caller);
        return events.history("matter", matter.code().value(), page);
    }

    record CountView(long count) {}

    record ActionsView(List<ActionView> items) {}
}

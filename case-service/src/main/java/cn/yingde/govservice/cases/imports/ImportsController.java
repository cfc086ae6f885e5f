package cn.yingde.govservice.cases.imports;

import cn.yingde.govservice.cases.follow.CatalogProgress;
import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportJobView;
import cn.yingde.govservice.platform.importing.ImportLate;
import cn.yingde.govservice.platform.importing.ImportRowError;
import cn.yingde.govservice.platform.importing.Imports;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Imports of history, as NDJSON. */
@RestController
@RequestMapping("/api/cases/v1/imports")
class ImportsController {

    private static final String ONE_LINE = """
            {"sourceSystem":"old","sourceNo":"20190304-1","implementationCode":"11441881MB2D0001X34401010000100",\
            "channel":"WINDOW","receivedAt":"2019-03-04T10:00:00+08:00",\
            "applicant":{"kind":"PERSON","name":"演示申请人","idType":"ID_CARD","idNumber":"441881190001010011"},\
            "materials":[{"seq":1,"form":"PAPER","copies":1}],\
            "history":[{"action":"ACCEPT","at":"2019-03-05T09:00:00+08:00","departmentId":"housing"}]}""";

    private final Imports imports;
    private final CaseImport cases;
    private final CatalogProgress catalog;

    ImportsController(Imports imports, CaseImport cases, CatalogProgress catalog) {
        this.imports = imports;
        this.cases = cases;
        this.catalog = catalog;
    }

    @Operation(summary = "导入历史办件 (NDJSON, one case with its history a line)")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(ONE_LINE)))
    ImportJobView importCases(
            @RequestParam(required = false) @Nullable OffsetDateTime resumeTimersAt,
            HttpServletRequest request,
            Caller caller) {
        catalog.awaitNow();
        return imports.store(cases, request, caller, ImportJob.resumingTimersAt(resumeTimersAt));
    }

    @Operation(summary = "导入进度 (how far a job is)")
    @GetMapping("/{id}")
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    ImportJobView readImport(@PathVariable String id) {
        return imports.view(id);
    }

    @Operation(summary = "导入错误 (rejected lines)")
    @GetMapping("/{id}/errors")
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    Page<ImportRowError> listImportErrors(@PathVariable String id, PageRequest page) {
        return imports.errors(id, page);
    }

    @Operation(summary = "导入前已逾期 (what had fallen due before the import, for people to decide)")
    @GetMapping("/{id}/already-late")
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    Page<ImportLate> listAlreadyLate(@PathVariable String id, PageRequest page) {
        return imports.alreadyLate(id, page);
    }
}

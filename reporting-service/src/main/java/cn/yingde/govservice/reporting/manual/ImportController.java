package cn.yingde.govservice.reporting.manual;

import cn.yingde.govservice.platform.importing.ImportJobView;
import cn.yingde.govservice.platform.importing.ImportRowError;
import cn.yingde.govservice.platform.importing.Imports;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bulk entry of manual indicators. */
@RestController
@RequestMapping("/api/reporting/v1")
class ImportController {

    private final Imports imports;
    private final ManualIndicatorImport kind;

    ImportController(Imports imports, ManualIndicatorImport kind) {
        this.imports = imports;
        this.kind = kind;
    }

    @Operation(summary = "批量填报人工指标(NDJSON)(enter many manual indicators)")
    @PostMapping("/manual-indicators/imports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    ImportJobView importManualIndicators(HttpServletRequest request, Caller caller) {
        return imports.store(kind, request, caller, Map.of());
    }

    @Operation(summary = "导入进度 (progress of an import)")
    @GetMapping("/imports/{id}")
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    ImportJobView readImport(@PathVariable String id) {
        return imports.view(id);
    }

    @Operation(summary = "导入被拒绝的行 (rejected lines of an import)")
    @GetMapping("/imports/{id}/errors")
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    Page<ImportRowError> listImportErrors(@PathVariable String id, PageRequest page) {
        return imports.errors(id, page);
    }
}

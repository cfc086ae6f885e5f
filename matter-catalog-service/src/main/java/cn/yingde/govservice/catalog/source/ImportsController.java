package cn.yingde.govservice.catalog.source;

import cn.yingde.govservice.platform.importing.ImportJobView;
import cn.yingde.govservice.platform.importing.ImportRowError;
import cn.yingde.govservice.platform.importing.Imports;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Progress and row errors of every import of this service. */
@RestController
@RequestMapping("/api/catalog/v1/imports")
@Tag(name = "imports", description = "导入进度与逐行错误")
class ImportsController {

    private final Imports imports;

    ImportsController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/{id}")
    @Allowed(
            roles = {Role.ADMIN, Role.CATALOG_REVIEWER},
            scopes = "imports.write")
    @Operation(summary = "导入进度 · Progress of an import")
    ImportJobView readImport(@PathVariable String id) {
        return imports.view(id);
    }

    @GetMapping("/{id}/errors")
    @Allowed(
            roles = {Role.ADMIN, Role.CATALOG_REVIEWER},
            scopes = "imports.write")
    @Operation(summary = "被拒绝的行 · Rejected lines")
    Page<ImportRowError> listImportErrors(@PathVariable String id, PageRequest page) {
        return imports.errors(id, page);
    }
}

package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.importing.ImportJobView;
import cn.yingde.govservice.platform.importing.Imports;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Historical imports of matters as NDJSON. */
@RestController
@RequestMapping("/api/catalog/v1/matters/imports")
@Tag(name = "matters", description = "事项")
class MatterImportsController {

    private final Imports imports;
    private final ImportMatters kind;

    MatterImportsController(Imports imports, ImportMatters kind) {
        this.imports = imports;
        this.kind = kind;
    }

    @PostMapping
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    @Operation(summary = "历史导入事项，每行一个版本 · Import published versions of the past, one a line")
    ResponseEntity<ImportJobView> importMatters(HttpServletRequest request, Caller caller) {
        return ResponseEntity.accepted().body(imports.store(kind, request, caller, Map.of()));
    }

    @GetMapping("/{id}")
    @Allowed(
            roles = {Role.ADMIN, Role.CATALOG_REVIEWER},
            scopes = "imports.write")
    @Operation(summary = "事项导入进度 · Progress of an import of matters")
    ImportJobView readMatterImport(@PathVariable String id) {
        return imports.view(id);
    }
}

package cn.yingde.govservice.catalog.department;

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

/** Imports of departments as NDJSON. */
@RestController
@RequestMapping("/api/catalog/v1/departments/imports")
@Tag(name = "departments", description = "部门及其沿革")
class DepartmentImportsController {

    private final Imports imports;
    private final ImportDepartments kind;

    DepartmentImportsController(Imports imports, ImportDepartments kind) {
        this.imports = imports;
        this.kind = kind;
    }

    @PostMapping
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    @Operation(summary = "导入部门，每行一个 · Import departments, one a line")
    ResponseEntity<ImportJobView> importDepartments(HttpServletRequest request, Caller caller) {
        return ResponseEntity.accepted().body(imports.store(kind, request, caller, Map.of()));
    }

    @GetMapping("/{id}")
    @Allowed(
            roles = {Role.ADMIN, Role.CATALOG_REVIEWER},
            scopes = "imports.write")
    @Operation(summary = "部门导入进度 · Progress of an import of departments")
    ImportJobView readDepartmentImport(@PathVariable String id) {
        return imports.view(id);
    }
}

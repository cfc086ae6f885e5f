package cn.yingde.govservice.platform.probe;

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
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports as a service offers them. */
@RestController
@RequestMapping("/api/cases/v1/imports")
class ProbeImportController {

    private final Imports imports;
    private final ProbeImport probes;

    ProbeImportController(Imports imports, ProbeImport probes) {
        this.imports = imports;
        this.probes = probes;
    }

    @PostMapping
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    ResponseEntity<ImportJobView> importProbes(
            HttpServletRequest request,
            Caller caller,
            @RequestParam(required = false) @Nullable OffsetDateTime resumeTimersAt) {
        return ResponseEntity.accepted()
                .body(imports.store(probes, request, caller, ImportJob.resumingTimersAt(resumeTimersAt)));
    }

    @GetMapping("/{id}")
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    ImportJobView readImport(@PathVariable String id) {
        return imports.view(id);
    }

    @GetMapping("/{id}/already-late")
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    Page<ImportLate> listAlreadyLate(@PathVariable String id, PageRequest page) {
        return imports.alreadyLate(id, page);
    }

    @GetMapping("/{id}/errors")
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    Page<ImportRowError> listImportErrors(@PathVariable String id, PageRequest page) {
        return imports.errors(id, page);
    }
}

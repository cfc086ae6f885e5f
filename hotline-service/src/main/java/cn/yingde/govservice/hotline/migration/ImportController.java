package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportJobView;
import cn.yingde.govservice.platform.importing.ImportKind;
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
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Uploads of history, one record a line, and what became of them. */
@RestController
@RequestMapping("/api/hotline/v1")
@Tag(name = "imports")
class ImportController {

    private static final String NDJSON = "application/x-ndjson";

    private final Imports imports;
    private final TicketImport tickets;
    private final UrgingImport urgings;
    private final MeetingImport meetings;
    private final CatalogCaughtUp caughtUp;

    ImportController(
            Imports imports,
            TicketImport tickets,
            UrgingImport urgings,
            MeetingImport meetings,
            CatalogCaughtUp caughtUp) {
        this.imports = imports;
        this.tickets = tickets;
        this.urgings = urgings;
        this.meetings = meetings;
        this.caughtUp = caughtUp;
    }

    @PostMapping("/imports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    @RequestBody(content = @Content(mediaType = NDJSON, schema = @Schema(implementation = TicketLine.class)))
    @Operation(summary = "Import tickets with their histories")
    ImportJobView importTickets(
            @RequestParam(required = false) @Nullable OffsetDateTime resumeTimersAt,
            HttpServletRequest request,
            Caller caller) {
        return store(tickets, request, caller, ImportJob.resumingTimersAt(resumeTimersAt));
    }

    @PostMapping("/urgings/imports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    @RequestBody(content = @Content(mediaType = NDJSON, schema = @Schema(type = "object")))
    @Operation(summary = "Import an urging ledger")
    ImportJobView importUrgings(HttpServletRequest request, Caller caller) {
        return store(urgings, request, caller, Map.of());
    }

    @PostMapping("/coordination-meetings/imports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    @RequestBody(content = @Content(mediaType = NDJSON, schema = @Schema(type = "object")))
    @Operation(summary = "Import coordination meetings with their rulings and dispatch rules")
    ImportJobView importMeetings(HttpServletRequest request, Caller caller) {
        return store(meetings, request, caller, Map.of());
    }

    @GetMapping("/imports/{id}")
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    @Operation(summary = "Show how far an import is")
    ImportJobView getImport(@PathVariable String id) {
        return imports.view(id);
    }

    @GetMapping("/imports/{id}/errors")
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    @Operation(summary = "List the rejected lines of an import")
    Page<ImportRowError> listImportErrors(@PathVariable String id, PageRequest page) {
        return imports.errors(id, page);
    }

    @GetMapping("/imports/{id}/already-late")
    @Allowed(roles = Role.ADMIN, scopes = "imports.write")
    @Operation(summary = "List what was open and late when it was imported")
    Page<ImportLate> listAlreadyLate(@PathVariable String id, PageRequest page) {
        return imports.alreadyLate(id, page);
    }

    private ImportJobView store(
            ImportKind kind, HttpServletRequest request, Caller caller, Map<String, String> parameters) {
        caughtUp.await();
        return imports.store(kind, request, caller, parameters);
    }
}

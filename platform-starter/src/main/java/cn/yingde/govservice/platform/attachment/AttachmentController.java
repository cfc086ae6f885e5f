package cn.yingde.govservice.platform.attachment;

import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.AnyToken;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files on their way in, as raw bodies, and out, only ever for download. */
@RestController
@RequestMapping("/api/${govservice.service}/v1/attachments")
class AttachmentController {

    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @PostMapping
    @Operation(summary = "上传附件：原始内容作为请求体，文件名放在 Content-Disposition")
    @Allowed(
            roles = {
                Role.WINDOW_CLERK,
                Role.HOTLINE_OPERATOR,
                Role.HOTLINE_REVIEWER,
                Role.HOTLINE_SUPERVISOR,
                Role.DEPARTMENT_HANDLER,
                Role.DEPUTY_LEADER,
                Role.CHIEF_LEADER
            },
            scopes = {"cases.submit", "cases.handle", "tickets.submit", "tickets.handle", "tickets.upstream"})
    ResponseEntity<AttachmentView> uploadAttachment(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
            Caller caller)
            throws IOException {
        return attachments.store(request.getInputStream(), fileName(disposition), caller, request.getRequestURI());
    }

    @GetMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    @Operation(summary = "下载附件")
    @AnyToken
    ResponseEntity<InputStreamResource> downloadAttachment(@PathVariable String id, Caller caller) {
        StoredAttachment found = attachments.readable(id, caller);
        ContentDisposition download = ContentDisposition.attachment()
                .filename(found.view().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.view().contentType()))
                .contentLength(found.view().size())
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(attachments.open(found)));
    }

    /** A header that names no file gives an empty name, which is refused. */
    private static String fileName(@Nullable String disposition) {
        if (disposition == null) {
            return "";
        }
        try {
            String name = ContentDisposition.parse(disposition).getFilename();
            return name == null ? "" : name;
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}

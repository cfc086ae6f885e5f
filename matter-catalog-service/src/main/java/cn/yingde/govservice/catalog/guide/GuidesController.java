package cn.yingde.govservice.catalog.guide;

import cn.yingde.govservice.platform.security.Public;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** The public guide (办事指南), cached by the hash of its bytes. */
@RestController
@RequestMapping("/api/catalog/v1/guides")
@Tag(name = "guides", description = "办事指南")
class GuidesController {

    private final Guides guides;
    private final JsonMapper json;

    GuidesController(Guides guides, JsonMapper json) {
        this.guides = guides;
        this.json = json;
    }

    @GetMapping("/{implementationCode}")
    @Public
    @Operation(summary = "办事指南 · The public guide of the version in force")
    ResponseEntity<Guide> readGuide(@PathVariable String implementationCode, WebRequest request) {
        Guide guide = guides.of(implementationCode);
        String etag = '"' + hash(json.writeValueAsString(guide)) + '"';
        if (request.checkNotModified(etag)) {
            return cached(HttpStatus.NOT_MODIFIED, etag).build();
        }
        return cached(HttpStatus.OK, etag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(guide);
    }

    private static ResponseEntity.BodyBuilder cached(HttpStatus status, String etag) {
        return ResponseEntity.status(status)
                .eTag(etag)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .header(HttpHeaders.VARY, "Accept, Accept-Language");
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

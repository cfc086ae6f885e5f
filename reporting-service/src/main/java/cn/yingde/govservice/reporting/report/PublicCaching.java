package cn.yingde.govservice.reporting.report;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Published reports may be kept and asked for conditionally; all others are nobody's but the caller's. */
final class PublicCaching {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private PublicCaching() {}

    static ResponseEntity.BodyBuilder of(Report report) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        return report.published()
                ? answer.cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                        .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                : answer.cacheControl(CacheControl.noStore().cachePrivate());
    }
}

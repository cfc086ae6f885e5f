package cn.yingde.govservice.gateway.access;

import cn.yingde.govservice.gateway.problem.GatewayCode;
import cn.yingde.govservice.gateway.problem.GatewayProblem;
import cn.yingde.govservice.gateway.problem.Text;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;

/** Lets pages of the listed origins call, and refuses those of all others. */
final class CrossOrigin {
    private static final Text NOT_LISTED = Text.of("不允许从该来源的网页调用。", "Pages of this origin may not call.");

    private CrossOrigin() {}

    /** Not a bean: as one it would run a second time, outside the token check's chain. */
    static CorsWebFilter filter(CorsSettings settings) {
        CorsConfiguration rules = new CorsConfiguration();
        rules.setAllowedOrigins(settings.allowedOrigins());
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        rules.setAllowedHeaders(List.of("*"));
        rules.setExposedHeaders(List.of("ETag", "Location", "Retry-After", "X-Request-Id", "Content-Disposition"));
        rules.setMaxAge(settings.maxAge());
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", rules);
        return new CorsWebFilter(source, new Explained());
    }

    /** Refuses with a problem instead of an empty answer. */
    private static final class Explained extends DefaultCorsProcessor {
        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            throw GatewayProblem.of(GatewayCode.FORBIDDEN, NOT_LISTED);
        }
    }
}

package cn.yingde.govservice.gateway.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.util.matcher.OrServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;

/**
 * What may be asked without a token. The gateway only lets it through: each service decides for itself what of it is
 * public (only published matters, only signed and published reports).
 */
final class PublicPaths {
    private static final List<String> READ = List.of(
            "/api/catalog/v1/matters",
            "/api/catalog/v1/matters/count",
            "/api/catalog/v1/matters/{id}",
            "/api/catalog/v1/matters/by-code/{code}",
            "/api/catalog/v1/matters/{id}/versions",
            "/api/catalog/v1/matters/{id}/versions/{number}",
            "/api/catalog/v1/catalog-items",
            "/api/catalog/v1/catalog-items/count",
            "/api/catalog/v1/catalog-items/{basicCode}",
            "/api/catalog/v1/guides/**",
            "/api/catalog/v1/code-tables/**",
            "/api/cases/v1/code-tables/**",
            "/api/hotline/v1/code-tables/**",
            "/api/reporting/v1/code-tables/**",
            "/api/reporting/v1/reports/{id}",
            "/api/reporting/v1/reports/{id}/document");

    private static final List<String> ASKED_WITH_A_SECRET =
            List.of("/api/cases/v1/progress-queries", "/api/hotline/v1/progress-queries");

    /** The feeds are not routed; who asks for one learns that it is not there, with or without a token. */
    private static final String FEEDS = "/api/{service}/v1/changes";

    private PublicPaths() {}

    static ServerWebExchangeMatcher matcher() {
        Stream<ServerWebExchangeMatcher> reads =
                READ.stream().flatMap(path -> Stream.of(on(HttpMethod.GET, path), on(HttpMethod.HEAD, path)));
        Stream<ServerWebExchangeMatcher> questions =
                ASKED_WITH_A_SECRET.stream().map(path -> on(HttpMethod.POST, path));
        Stream<ServerWebExchangeMatcher> feeds = Stream.of(new PathPatternParserServerWebExchangeMatcher(FEEDS));
        return new OrServerWebExchangeMatcher(
                Stream.of(reads, questions, feeds).flatMap(all -> all).toList());
    }

    private static ServerWebExchangeMatcher on(HttpMethod method, String path) {
        return new PathPatternParserServerWebExchangeMatcher(path, method);
    }
}

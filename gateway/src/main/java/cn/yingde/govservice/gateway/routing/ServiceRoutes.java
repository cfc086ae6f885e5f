package cn.yingde.govservice.gateway.routing;

import static org.springframework.cloud.gateway.support.RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR;

import java.net.URI;
import java.time.Duration;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.route.builder.UriSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The routes, two kinds for each service.
 *
 * <ul>
 *   <li>Streaming: no breaker, no limit of time or size, nothing buffered; the service sets the limits.
 *   <li>Ordinary: breaker, time limits, body limit. The change feeds are left out: services read them directly.
 * </ul>
 *
 * Nothing is stripped from a path: services serve under their own prefix. What has no route is 404.
 */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {
    private static final int NO_LIMIT = -1;
    private static final Duration FIRST_DOCUMENT = Duration.ofSeconds(60);

    private final RoutingSettings settings;

    ServiceRoutes(RoutingSettings settings) {
        this.settings = settings;
    }

    @Bean
    RouteLocator routes(RouteLocatorBuilder builder) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        settings.services().forEach((service, address) -> {
            streaming(routes, service, address);
            ordinary(routes, service, address);
            document(routes, service, address);
        });
        return reportPages(routes, settings.clients().reporting().baseUrl()).build();
    }

    private static void streaming(RouteLocatorBuilder.Builder routes, String service, URI address) {
        routes.route(
                service + "-streaming",
                route -> route.path("/api/" + service + "/v1/**")
                        .and()
                        .predicate(StreamingPaths::matches)
                        .metadata(RESPONSE_TIMEOUT_ATTR, NO_LIMIT)
                        .uri(address));
    }

    private void ordinary(RouteLocatorBuilder.Builder routes, String service, URI address) {
        String prefix = "/api/" + service + "/v1";
        routes.route(
                service,
                route -> route.path(prefix + "/**")
                        .and()
                        .not(feed -> feed.path(prefix + "/changes", prefix + "/changes/**"))
                        .filters(filters -> limited(filters, service))
                        .uri(address));
    }

    /** A service writes its document when first asked, which on a small machine takes longer than an ordinary call. */
    private void document(RouteLocatorBuilder.Builder routes, String service, URI address) {
        routes.route(
                service + "-openapi",
                route -> route.path("/v3/api-docs/" + service)
                        .filters(filters -> limited(filters.setPath("/v3/api-docs"), service))
                        .metadata(RESPONSE_TIMEOUT_ATTR, FIRST_DOCUMENT.toMillis())
                        .uri(address));
    }

    /** Reports as pages to read and print; the service shows the public only what is signed and published. */
    private RouteLocatorBuilder.Builder reportPages(RouteLocatorBuilder.Builder routes, URI address) {
        return routes.route(
                "report-pages",
                route -> route.path("/reports/**")
                        .filters(filters -> limited(filters, "reporting"))
                        .uri(address));
    }

    private UriSpec limited(GatewayFilterSpec filters, String service) {
        return filters.filter(new BodyLimit(settings.maxBody()))
                .filter(new AnswerPace(settings.answerPause()))
                .circuitBreaker(breaker -> breaker.setName(service));
    }
}

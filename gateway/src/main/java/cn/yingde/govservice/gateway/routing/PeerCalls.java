package cn.yingde.govservice.gateway.routing;

import cn.yingde.govservice.gateway.problem.Failures;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How services are called: each call once, and none for a moment where most of the last ones failed. */
@Configuration(proxyBeanMethods = false)
class PeerCalls {
    /** By itself the client sends a call again over a new connection after a reset, a POST too; effects may repeat. */
    @Bean
    HttpClientCustomizer eachCallOnce() {
        return http -> http.disableRetry(true);
    }

    /** One breaker per service. Answers of any status are answers; only silence and broken connections count. */
    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> breakers() {
        CircuitBreakerConfig rules = CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Failures.PAUSE)
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordException(Failures::ofPeer)
                .build();
        return factory -> factory.configureDefault(name ->
                new Resilience4JConfigBuilder(name).circuitBreakerConfig(rules).build());
    }
}

package cn.yingde.govservice.platform.peer;

import cn.yingde.govservice.platform.time.MachineTime;
import feign.RequestInterceptor;
import feign.Retryer;
import feign.codec.ErrorDecoder;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.slf4j.MDC;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.openfeign.clientconfig.HttpClient5FeignConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What every Feign client of the product has alike. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeerSettings.class)
public class PeerConfiguration {

    @Bean
    OwnToken ownToken(PeerSettings settings, JsonMapper json, MachineTime machine) {
        return new OwnToken(settings, json, machine);
    }

    @Bean
    RequestInterceptor peerToken(OwnToken token) {
        return request -> {
            request.header("Authorization", "Bearer " + token.value());
            request.header("Accept-Language", "zh-CN");
            TraceHeaders.of(MDC.get("traceId")).forEach(request::header);
        };
    }

    @Bean
    ErrorDecoder peerErrors(JsonMapper json) {
        return new PeerErrors(json);
    }

    /** The connection pool below would otherwise repeat what a peer answered with 503. */
    @Bean
    HttpClient5FeignConfiguration.HttpClientBuilderCustomizer neverRepeat() {
        return HttpClientBuilder::disableAutomaticRetries;
    }

    @Bean
    Retryer neverRetry() {
        return Retryer.NEVER_RETRY;
    }
}

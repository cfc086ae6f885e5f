package cn.yingde.govservice.gateway.access;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pages of which other origins may call; none unless listed.
 *
 * @param allowedOrigins scheme, host and port each, such as https://portal.example.cn
 */
@ConfigurationProperties("govservice.cors")
record CorsSettings(
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("1h") Duration maxAge) {}

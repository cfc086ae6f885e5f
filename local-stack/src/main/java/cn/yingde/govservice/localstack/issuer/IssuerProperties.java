package cn.yingde.govservice.localstack.issuer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the issuer is told.
 *
 * @param url its own address as tokens name it; taken from the request when absent
 * @param keyFile where the signing key is kept, so that tokens stay valid over a restart
 * @param gatewayOrigins pages of these origins may sign people in
 * @param tokenLife how long a token is good
 */
@ConfigurationProperties("local-issuer")
record IssuerProperties(@Nullable String url, Path keyFile, List<String> gatewayOrigins, Duration tokenLife) {}

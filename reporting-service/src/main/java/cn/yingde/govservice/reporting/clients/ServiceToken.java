package cn.yingde.govservice.reporting.clients;

import cn.yingde.govservice.platform.time.MachineTime;
import feign.RequestInterceptor;
import feign.RequestTemplate;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Puts this service's own token on its calls, fetched anew shortly before it expires. */
@Component
class ServiceToken implements RequestInterceptor {

    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(2);

    /** Where the token comes from (govservice.clients.*). */
    @ConfigurationProperties("govservice.clients")
    record Settings(URI tokenUri, String clientId, String clientSecret) {}

    private record Answer(String access_token, long expires_in) {}

    private record Held(String token, Instant until) {}

    private final Settings settings;
    private final MachineTime machine;
    private final RestClient http;
    private volatile @Nullable Held held;

    ServiceToken(Settings settings, MachineTime machine) {
        this.settings = settings;
        this.machine = machine;
        SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(CONNECT);
        factory.setReadTimeout(READ);
        this.http = RestClient.builder().requestFactory(factory).build();
    }

    @Override
    public void apply(RequestTemplate call) {
        call.header("Authorization", "Bearer " + token());
    }

    private String token() {
        Held known = held;
        if (known == null || !machine.now().isBefore(known.until)) {
            known = fetch();
            held = known;
        }
        return known.token;
    }

    private Held fetch() {
        String basic = settings.clientId + ":" + settings.clientSecret;
        Answer answer = http.post()
                .uri(settings.tokenUri)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials")
                .retrieve()
                .body(Answer.class);
        if (answer == null) {
            throw new IllegalStateException("The issuer answered without a token.");
        }
        Duration life = Duration.ofSeconds(answer.expires_in).minus(MARGIN);
        return new Held(answer.access_token, machine.now().plus(life));
    }
}

package cn.yingde.govservice.gateway.access;

import cn.yingde.govservice.gateway.problem.Failures;
import cn.yingde.govservice.gateway.problem.GatewayCode;
import cn.yingde.govservice.gateway.problem.GatewayProblem;
import cn.yingde.govservice.gateway.problem.Text;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The issuer's keys: fetched when first needed, renewed behind the calls' back, and kept while the issuer is away.
 * Without any key a token can be neither believed nor refused, which is 503 and never 401.
 */
final class IssuerKeys {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final Text NO_KEYS =
            Text.of("身份签发机构暂时无法连接，请稍后重试。", "The token issuer cannot be reached for a moment; try again shortly.");

    private final Mono<JWKSet> issuer;
    private final InstantSource time;
    private final Duration refresh;
    private final Duration kept;
    private final Duration pause;

    private volatile @Nullable Held held;
    private @Nullable Mono<Held> running;
    private Instant lastTry = Instant.MIN;

    IssuerKeys(Mono<JWKSet> issuer, InstantSource time, Duration refresh, Duration kept) {
        this.issuer = issuer;
        this.time = time;
        this.refresh = refresh;
        this.kept = kept;
        this.pause = refresh.compareTo(Duration.ofSeconds(1)) < 0 ? refresh : Duration.ofSeconds(1);
    }

    /** The keys this token may be signed with; none if the issuer has no such key. */
    Flux<JWK> of(SignedJWT token) {
        return current()
                .flatMap(keys -> select(keys, token).isEmpty() ? renewed().onErrorReturn(keys) : Mono.just(keys))
                .flatMapIterable(keys -> select(keys, token));
    }

    private Mono<Held> current() {
        return Mono.defer(() -> {
            Held now = held;
            if (now == null || older(now, kept)) {
                return renewed();
            }
            if (older(now, refresh)) {
                renewed().subscribe(ignored -> {}, ignored -> {});
            }
            return Mono.just(now);
        });
    }

    /** One fetch at a time, and at most one in each pause, however many calls wait and however many made-up key ids come. */
    private synchronized Mono<Held> renewed() {
        if (running != null) {
            return running;
        }
        if (time.instant().isBefore(lastTry.plus(pause))) {
            return heldOrNothing();
        }
        lastTry = time.instant();
        Mono<Held> fetch = issuer.map(this::keep)
                .doOnError(failure -> LOG.warn("The issuer's keys could not be fetched: {}", failure.toString()))
                .onErrorMap(failure -> unavailable())
                .doFinally(ignored -> ended())
                .cache();
        running = fetch;
        return fetch;
    }

    private Mono<Held> heldOrNothing() {
        Held now = held;
        return now == null || older(now, kept) ? Mono.error(unavailable()) : Mono.just(now);
    }

    private synchronized void ended() {
        running = null;
    }

    private Held keep(JWKSet keys) {
        if (keys.isEmpty()) {
            throw new IllegalStateException("the key set is empty");
        }
        Held fresh = new Held(keys, time.instant());
        held = fresh;
        return fresh;
    }

    private boolean older(Held keys, Duration age) {
        return keys.since().plus(age).isBefore(time.instant());
    }

    private static List<JWK> select(Held held, SignedJWT token) {
        return new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader())).select(held.keys());
    }

    private static GatewayProblem unavailable() {
        return GatewayProblem.of(GatewayCode.KEYS_UNAVAILABLE, NO_KEYS).retryAfter(Failures.PAUSE);
    }

    /** Keys and when they were fetched. */
    private record Held(JWKSet keys, Instant since) {}
}

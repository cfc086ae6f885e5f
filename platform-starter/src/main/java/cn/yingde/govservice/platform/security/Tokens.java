package cn.yingde.govservice.platform.security;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Checks bearer tokens and reads the caller from their claims. */
public final class Tokens {

    private final JwtDecoder decoder;

    public Tokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    /** The caller of a valid token; a bad one is 401, and 503 when no key is known at all. */
    public Caller read(String token) {
        try {
            return caller(decoder.decode(token));
        } catch (BadJwtException bad) {
            throw unauthenticated();
        } catch (JwtException keysUnknown) {
            throw ProblemException.of(
                            CommonProblem.KEYS_UNAVAILABLE,
                            Text.of("尚未取得签发方的公钥，请稍后再试。", "The issuer's keys are not known yet; try again soon."))
                    .retryAfter(Duration.ofSeconds(5));
        }
    }

    /** What a call without a valid token is told. */
    public static ProblemException unauthenticated() {
        return ProblemException.of(
                CommonProblem.UNAUTHENTICATED,
                Text.of("没有访问令牌，或令牌无效、已过期。", "There is no access token, or it is invalid or expired."));
    }

    private static Caller caller(Jwt jwt) {
        String subject = jwt.getSubject();
        if (subject == null) {
            throw unauthenticated();
        }
        String client = jwt.getClaimAsString("azp");
        return new Caller(
                subject,
                client == null ? subject : client,
                jwt.getClaimAsString("name"),
                roles(jwt.getClaimAsStringList("roles")),
                jwt.getClaimAsString("dept"),
                scopes(jwt));
    }

    private static Set<Role> roles(@Nullable List<String> names) {
        EnumSet<Role> known = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (names != null && names.contains(role.name())) {
                known.add(role);
            }
        }
        return known;
    }

    private static Set<String> scopes(Jwt jwt) {
        Object claim = jwt.getClaims().get("scope");
        if (claim instanceof String text) {
            return new LinkedHashSet<>(Arrays.asList(text.trim().split("\\s+")));
        }
        List<String> list = jwt.getClaimAsStringList("scope");
        return list == null ? Set.of() : Set.copyOf(list);
    }
}

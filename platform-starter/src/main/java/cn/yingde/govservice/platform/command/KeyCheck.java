package cn.yingde.govservice.platform.command;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.CurrentCaller;
import cn.yingde.govservice.platform.text.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerInterceptor;

/** Looks a request's {@code Idempotency-Key} up after the access check and before any peer is called. */
final class KeyCheck implements HandlerInterceptor {

    private static final Pattern KEY = Pattern.compile("\"?([\\x21\\x23-\\x7E]{8,128})\"?");

    private final IdempotencyKeys keys;

    KeyCheck(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String header = request.getHeader("Idempotency-Key");
        Optional<Caller> caller = CurrentCaller.of(request);
        if (header == null || caller.isEmpty()) {
            return true;
        }
        String value = parse(header);
        if (BodyDigest.of(request) instanceof String digest) {
            RequestKey key = key(caller.get(), value, digest);
            keys.find(key).ifPresent(stored -> {
                throw new ReplayedAnswer(Replay.usable(stored, key));
            });
            RequestKey.set(request, key);
        }
        return true;
    }

    /** Takes the key of an upload, now that its body was read and hashed. */
    static void take(HttpServletRequest request, String sha256) {
        String header = request.getHeader("Idempotency-Key");
        Optional<Caller> caller = CurrentCaller.of(request);
        if (header != null && caller.isPresent() && RequestKey.of(request).isEmpty()) {
            RequestKey.set(request, key(caller.get(), parse(header), BodyDigest.fingerprint(request, sha256)));
        }
    }

    private static RequestKey key(Caller caller, String value, String digest) {
        return new RequestKey(caller.subject() + "|" + caller.client(), value, digest);
    }

    static String parse(String header) {
        var matcher = KEY.matcher(header.trim());
        if (!matcher.matches()) {
            throw ProblemException.of(
                    CommonProblem.INVALID_REQUEST,
                    Text.of("Idempotency-Key 须为 8 至 128 个可见字符。", "Idempotency-Key is 8 to 128 visible characters."));
        }
        return matcher.group(1);
    }
}

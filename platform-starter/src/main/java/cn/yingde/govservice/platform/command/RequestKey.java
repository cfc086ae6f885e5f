package cn.yingde.govservice.platform.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The idempotency key of the request at hand.
 *
 * @param caller who sent it
 * @param key its value without quotes
 * @param fingerprint SHA-256 over method, path and body
 */
record RequestKey(String caller, String key, String fingerprint) {

    private static final String ATTRIBUTE = RequestKey.class.getName();

    static void set(HttpServletRequest request, RequestKey key) {
        request.setAttribute(ATTRIBUTE, key);
    }

    static Optional<RequestKey> of(HttpServletRequest request) {
        return Optional.ofNullable((RequestKey) request.getAttribute(ATTRIBUTE));
    }
}

package cn.yingde.govservice.platform.audit;

import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.CurrentCaller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Writes the audit row of a refused command after its transaction, never beside it. */
public final class RefusalAudit implements HandlerInterceptor {

    static final String WRITTEN = RefusalAudit.class.getName() + ".written";
    private static final Logger log = LoggerFactory.getLogger(RefusalAudit.class);
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404, 409, 412, 422, 428, 429);
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final AuditTrail trail;
    private final Clock clock;

    public RefusalAudit(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        boolean read = READS.contains(request.getMethod());
        boolean refused = REFUSALS.contains(response.getStatus()) && (!read || response.getStatus() == 403);
        if (refused && handler instanceof HandlerMethod method) {
            write(request, response.getStatus(), method.getMethod().getName());
        }
    }

    private void write(HttpServletRequest request, int status, String action) {
        Actor actor = CurrentCaller.of(request).map(Actor::of).orElseGet(() -> Actor.system("anonymous"));
        try {
            trail.record(new AuditEntry(
                    clock.instant(),
                    actor,
                    action,
                    "call",
                    object(request),
                    false,
                    "REFUSED_" + status,
                    null,
                    null,
                    null));
        } catch (DataAccessException unavailable) {
            log.warn("refusal of {} not audited: the database is unavailable", action);
        }
    }

    private static String object(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> map && !map.isEmpty()) {
            return String.valueOf(map.values().iterator().next());
        }
        return "";
    }
}

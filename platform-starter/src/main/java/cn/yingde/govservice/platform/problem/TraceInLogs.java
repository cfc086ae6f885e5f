package cn.yingde.govservice.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the request's trace id into every log line that it causes, and into the answer. */
final class TraceInLogs extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String trace = Problems.traceId(request);
        MDC.put("traceId", trace);
        try {
            response.setHeader("X-Trace-Id", trace);
            chain.doFilter(request, response);
        } finally {
            MDC.remove("traceId");
        }
    }
}

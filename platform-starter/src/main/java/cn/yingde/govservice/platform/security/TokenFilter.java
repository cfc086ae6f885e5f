package cn.yingde.govservice.platform.security;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the bearer token of each call; a wrong one is refused even where none is needed. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";

    private final Tokens tokens;
    private final Problems problems;
    private final BadTokens badTokens;

    TokenFilter(Tokens tokens, Problems problems, BadTokens badTokens) {
        this.tokens = tokens;
        this.problems = problems;
        this.badTokens = badTokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header != null) {
            try {
                CurrentCaller.set(request, tokens.read(bearer(header)));
            } catch (ProblemException refused) {
                badTokens.seen(request, refused);
                problems.write(refused, request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static String bearer(String header) {
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return header.substring(BEARER.length()).trim();
        }
        throw Tokens.unauthenticated();
    }
}

package cn.yingde.govservice.platform.command;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Problems;
import cn.yingde.govservice.platform.text.Text;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the whole body of a JSON request that carries an idempotency key and keeps its fingerprint. Uploads are streams;
 * their fingerprint is taken when they are stored.
 */
final class BodyDigest extends OncePerRequestFilter {

    static final int MOST_BYTES = 10 << 20;
    private static final String ATTRIBUTE = BodyDigest.class.getName();

    private final Problems problems;

    BodyDigest(Problems problems) {
        this.problems = problems;
    }

    static @Nullable Object of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        boolean json = type == null || type.startsWith("application/json");
        return request.getHeader("Idempotency-Key") == null || !json || "GET".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            problems.write(tooLarge(), request, response);
            return;
        }
        request.setAttribute(ATTRIBUTE, fingerprint(request, body));
        chain.doFilter(new ReadBody(request, body), response);
    }

    private static ProblemException tooLarge() {
        return ProblemException.of(
                CommonProblem.PAYLOAD_TOO_LARGE, Text.of("请求体不得超过10 MB。", "A body has at most 10 MB."));
    }

    /** The fingerprint of an upload, made of the hash of its body. */
    static String fingerprint(HttpServletRequest request, String sha256) {
        return fingerprint(request, sha256.getBytes(StandardCharsets.US_ASCII));
    }

    private static String fingerprint(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((request.getMethod() + ' ' + request.getRequestURI() + '\n').getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK.", impossible);
        }
    }

    /** A request whose body has been read and can be read again. */
    private static final class ReadBody extends HttpServletRequestWrapper {

        private final byte[] body;

        ReadBody(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("The body is read in one go.");
                }
            };
        }
    }
}

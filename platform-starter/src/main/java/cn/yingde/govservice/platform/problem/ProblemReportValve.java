package cn.yingde.govservice.platform.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem what the server itself refuses, such as a malformed request line. */
public final class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        boolean refused = response.getStatus() >= HttpStatus.BAD_REQUEST.value() && response.getContentWritten() == 0;
        if (refused && response.setErrorReported()) {
            try {
                write(ServerFaults.of(response.getStatus(), request), response);
            } catch (IOException gone) {
                container.getLogger().debug("nobody waits for the answer", gone);
            }
        }
    }

    private static void write(Problem problem, Response response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getReporter().write(JsonMapper.shared().writeValueAsString(problem));
        response.finishResponse();
    }
}

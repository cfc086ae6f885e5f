package cn.yingde.govservice.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Which answers leave a row of the trail. */
@Tag("sql")
class RefusalAuditTests {

    private final RefusalAudit audit = new RefusalAudit(
            new AuditTrail(PlatformTables.jdbc(), new Ids(() -> 5), new AuditKey(new byte[32])),
            Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void noRowsYet() {
        PlatformTables.jdbc().update("delete from audit_event");
    }

    public void acceptCase() {}

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "POST,   403, true",
        "POST,   404, true",
        "POST,   409, true",
        "POST,   412, true",
        "POST,   422, true",
        "POST,   428, true",
        "POST,   429, true",
        "PUT,    412, true",
        "DELETE, 404, true",
        "POST,   400, false",
        "POST,   201, false",
        "POST,   500, false",
        "POST,   503, false",
        "GET,    403, true",
        "GET,    404, false",
        "GET,    200, false",
        "HEAD,   403, true",
        "OPTIONS, 404, false"
    })
    void writesARowOfWhatWasRefused(String method, int status, boolean written) throws NoSuchMethodException {
        answer(method, status, handler());
        assertThat(rows()).isEqualTo(written ? List.of("acceptCase REFUSED_" + status + " YDB1") : List.of());
    }

    @Test
    void writesNothingOfWhatIsNoEndpoint() {
        answer("POST", 404, "static resource");
        assertThat(rows()).isEmpty();
    }

    @Test
    void cutsWhatIsTooLongForTheTrail() throws NoSuchMethodException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/cases/v1/cases/x");
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("no", "x".repeat(500)));
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setStatus(404);
        audit.afterCompletion(request, response, handler(), null);
        assertThat(rows()).containsExactly("acceptCase REFUSED_404 " + "x".repeat(64));
    }

    private void answer(String method, int status, Object handler) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/cases/v1/cases/YDB1");
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("no", "YDB1"));
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setStatus(status);
        audit.afterCompletion(request, response, handler, null);
    }

    private HandlerMethod handler() throws NoSuchMethodException {
        return new HandlerMethod(this, RefusalAuditTests.class.getMethod("acceptCase"));
    }

    private static List<String> rows() {
        Stream<String> found = PlatformTables.jdbc()
                .queryForStream(
                        "select concat_ws(' ', action, outcome, object_id) from audit_event order by id",
                        (row, number) -> row.getString(1));
        try (found) {
            return found.toList();
        }
    }
}

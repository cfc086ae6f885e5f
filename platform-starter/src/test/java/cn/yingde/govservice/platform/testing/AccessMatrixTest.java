package cn.yingde.govservice.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.security.Role;
import java.util.Arrays;
import java.util.List;

/** Calls every endpoint with each single role and without token, and compares with what its annotation says. */
public final class AccessMatrixTest {

    private static final List<Role> PEOPLE =
            Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();

    private AccessMatrixTest() {}

    /** Fails at the first endpoint that lets in a role its annotation does not name, or anyone without a token. */
    public static void holds(Api api, int port, List<AccessMatrix.Endpoint> endpoints) {
        for (AccessMatrix.Endpoint endpoint : endpoints) {
            if (!endpoint.open()) {
                String url = "http://127.0.0.1:" + port + endpoint.path();
                expect(call(api, endpoint, url), 401, endpoint, "nobody");
                for (Role role : PEOPLE) {
                    if (!endpoint.allows(role)) {
                        Api person = api.as(new TestPeople.Person("matrix", List.of(role.name()), null, List.of()));
                        expect(call(person, endpoint, url), 403, endpoint, role.name());
                    }
                }
            }
        }
    }

    private static ApiAnswer call(Api api, AccessMatrix.Endpoint endpoint, String url) {
        return switch (endpoint.method()) {
            case "GET" -> api.get(url);
            case "PUT" -> api.put(url, "{}");
            case "PATCH" -> api.patch(url, "{}");
            case "DELETE" -> api.delete(url);
            default -> api.post(url, "{}");
        };
    }

    private static void expect(ApiAnswer answer, int status, AccessMatrix.Endpoint endpoint, String who) {
        assertThat(answer.status())
                .as("%s %s as %s answered %s", endpoint.method(), endpoint.pattern(), who, answer.body())
                .isEqualTo(status);
    }
}

package cn.yingde.govservice.e2e;

import static cn.yingde.govservice.e2e.People.ANYBODY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API pages: four documents in one place, where trying out works after signing in. */
class ApiPagesE2E {
    @ParameterizedTest
    @ValueSource(strings = {"catalog", "cases", "hotline", "reporting"})
    void showTheDocumentOfEachServiceWithAddressesThatWorkHere(String service) {
        JsonNode document = ANYBODY.get("/v3/api-docs/" + service).expect(200).json();
        assertThat(document.at("/openapi").asString()).startsWith("3.1");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(document.at("/paths").propertyNames())
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/api/" + service + "/v1/") || path.startsWith("/reports/"));
        assertThat(operationIds(document)).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void areOnePageForAll() {
        assertThat(ANYBODY.get("/swagger-ui.html").expect(302).header("Location"))
                .contains("swagger-ui");
        assertThat(ANYBODY.get("/v3/api-docs/swagger-config").expect(200).body())
                .contains(
                        "/v3/api-docs/catalog", "/v3/api-docs/cases", "/v3/api-docs/hotline", "/v3/api-docs/reporting");
    }

    @Test
    void tryingOutWorksAfterSigningIn() throws Exception {
        JsonNode flow = ANYBODY.get("/v3/api-docs/hotline")
                .expect(200)
                .json()
                .at("/components/securitySchemes/signIn/flows/authorizationCode");
        HttpResponse<String> issued = new PageSignIn()
                .signIn(
                        "hotline-operator",
                        flow.at("/authorizationUrl").asString(),
                        flow.at("/tokenUrl").asString());
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(200);
        assertThat(issued.headers().firstValue("Access-Control-Allow-Origin")).hasValue(RunningProduct.GATEWAY);
        String token =
                JsonMapper.shared().readTree(issued.body()).at("/access_token").asString();
        Person signedIn = ANYBODY.with("Authorization", "Bearer " + token).with("Origin", RunningProduct.GATEWAY);
        signedIn.get(Tickets.TICKETS).expect(200);
        signedIn.post(Tickets.TICKETS, Tickets.intake()).expect(201);
    }

    private static Iterable<String> operationIds(JsonNode document) {
        return document.at("/paths")
                .valueStream()
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false))
                .map(operation -> operation.at("/operationId").asString(""))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}

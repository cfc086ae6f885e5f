package cn.yingde.govservice.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputApiTests extends CatalogApiTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"basicCode":                                               | 400
            []                                                          | 400
            {"basicCode":"abc","departmentId":"x"}                      | 400
            {"departmentId":"x"}                                        | 400
            {"basicCode":["4"],"departmentId":"x"}                      | 400
            {"basicCode":"440120001001","departmentId":"a\\u0000b"}     | 400
            {"basicCode":"440120001001","departmentId":"x","actingPerson":{"id":"1","name":"n"}} | 4xx
            """)
    void refusesADraftThatCannotBeRead(String body, String status) {
        ApiAnswer refused = as("demo-loader").post("/matters", body);
        assertThat(refused.status()).isBetween(400, 499);
        if (status.equals("400")) {
            refused.expectStatus(400);
        }
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.text("/traceId")).isNotBlank();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            onSiteVisits   | -1
            onSiteVisits   | 99
            onSiteVisits   | "many"
            caseType       | "SLOW"
            onlineDepth    | [8]
            statutoryLimit | {"days":-1,"unit":"WORKING_DAY"}
            statutoryLimit | {"days":1,"unit":"MONTH"}
            materials      | [{"name":"","necessity":"NECESSARY","form":"PAPER","copies":1}]
            materials      | [{"name":"a","necessity":"SOMETIMES","form":"PAPER","copies":1}]
            materials      | [null]
            fee            | {"charged":"perhaps"}
            conditions     | ["tab\\u0007bell"]
            """)
    void refusesADraftWhoseMembersCannotBe(String member, String value) {
        String department = given().department();
        ApiAnswer made = given().drafted(department);
        editor(department)
                .with("If-Match", made.header("ETag"))
                .put("/matters/" + made.text("/id") + "/draft", "{\"" + member + "\":" + value + "}")
                .expectStatus(400);
        assertThat(editor(department).get("/matters/" + made.text("/id")).header("ETag"))
                .isEqualTo(made.header("ETag"));
    }

    @Test
    void refusesOverLongTextWithItsPlace() {
        String department = given().department();
        ApiAnswer made = given().drafted(department);
        ApiAnswer refused = editor(department)
                .with("If-Match", made.header("ETag"))
                .put("/matters/" + made.text("/id") + "/draft", Map.of("address", "长".repeat(501)))
                .expectProblem(400, "INVALID_REQUEST");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/address");
    }

    @Test
    void ignoresMembersItDoesNotKnow() {
        String department = given().department();
        ApiAnswer made = given().drafted(department);
        Map<String, Object> body = new HashMap<>(Bodies.draft());
        body.put("colour", "red");
        editor(department)
                .with("If-Match", made.header("ETag"))
                .put("/matters/" + made.text("/id") + "/draft", body)
                .expectStatus(200);
    }

    @ParameterizedTest(name = "GET {0}: {1}")
    @CsvSource({
        "/matters/0, 404",
        "/matters/abc, 400",
        "/matters/by-code/nothing, 404",
        "/matters/1/versions/x, 400",
        "/guides/%27or%271, 404",
        "/nowhere, 404"
    })
    void answersAProblemForWhatIsNotThere(String path, int status) {
        ApiAnswer answer = reviewer().get(path);
        assertThat(answer.status()).isIn(status, 404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest(name = "POST {0} without a token")
    @CsvSource({
        "/departments",
        "/catalog-items",
        "/matters",
        "/matters/1/submissions",
        "/matters/1/reviews",
        "/matters/1/publications",
        "/transfer-batches",
        "/calendar/versions",
        "/departments/imports",
        "/matters/imports"
    })
    void wantsATokenForEveryCommand(String path) {
        anyone().post(path, Map.of()).expectProblem(401, "UNAUTHENTICATED");
        anyone().with("Authorization", "Bearer nonsense").post(path, Map.of()).expectProblem(401, "UNAUTHENTICATED");
    }
}

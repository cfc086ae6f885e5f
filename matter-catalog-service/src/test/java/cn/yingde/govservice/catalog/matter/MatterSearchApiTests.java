package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@Tag("sql")
class MatterSearchApiTests extends CatalogApiTest {

    @Test
    void findsWordsFragmentsAndInitialsBestMatchFirst() {
        String department = given().department();
        String contains = named(department, "城镇燃气经营许可证核发");
        String begins = named(department, "燃气经营许可证核发变更");
        String exact = named(department, "燃气经营许可证");
        assertThat(found(department, "燃气经营许可证")).containsExactly(exact, begins, contains);
        assertThat(found(department, "城镇 核发")).containsExactly(contains);
        assertThat(found(department, "czrq")).containsExactly(contains);
        assertThat(found(department, "RQJYXKZ")).hasSize(3);
        assertThat(found(department, "100%_")).isEmpty();
        assertThat(found(department, contains)).containsExactly(contains);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "type=20, true", "type=01, false",
        "instant=false, true", "instant=true, false",
        "online=true, true", "online=false, false",
        "maxVisits=1, true", "maxVisits=0, false",
        "stationed=true, true", "stationed=false, false",
        "state=PUBLISHED, true", "state=DRAFT, false",
        "inForce=IN_FORCE, true", "inForce=CANCELLED, false",
        "audience=PERSON, true", "audience=INSTITUTION, false",
        "theme=PERSON:规划建设, true", "theme=PERSON:规划, false"
    })
    void filtersAndCountsAlike(String filter, boolean matches) {
        String department = given().department();
        given().published(department);
        String query = "departmentId=" + department + "&" + encoded(filter);
        JsonNode list = anyone().get("/matters?" + query).expectStatus(200).json();
        assertThat(list.at("/items").size()).isEqualTo(matches ? 1 : 0);
        assertThat(anyone().get("/matters/count?" + query)
                        .expectStatus(200)
                        .json()
                        .at("/count")
                        .asInt())
                .isEqualTo(matches ? 1 : 0);
    }

    @Test
    void listsDraftsToThoseWhoMaySeeThemAlone() {
        String department = given().department();
        given().drafted(department);
        assertThat(count(anyone(), department)).isZero();
        assertThat(count(editor(given().department()), department)).isZero();
        assertThat(count(editor(department), department)).isEqualTo(1);
        assertThat(count(reviewer(), department)).isEqualTo(1);
    }

    @Test
    void turnsPagesInAStableOrder() {
        String department = given().department();
        List<String> made = List.of(
                given().drafted(department).text("/id"),
                given().drafted(department).text("/id"),
                given().drafted(department).text("/id"));
        String path = "/matters?limit=2&departmentId=" + department;
        JsonNode first = editor(department).get(path).expectStatus(200).json();
        JsonNode second = editor(department)
                .get(path + "&cursor=" + first.at("/nextCursor").asString())
                .expectStatus(200)
                .json();
        assertThat(List.of(
                        first.at("/items/0/id").asString(),
                        first.at("/items/1/id").asString(),
                        second.at("/items/0/id").asString()))
                .isEqualTo(made);
        assertThat(second.has("nextCursor")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "limit=0, INVALID_REQUEST",
        "limit=201, INVALID_REQUEST",
        "cursor=xyz, INVALID_CURSOR",
        "maxvisits=1, UNKNOWN_PARAMETER",
        "instant=maybe, INVALID_REQUEST",
        "state=ASLEEP, INVALID_REQUEST",
        "maxVisits=99, INVALID_REQUEST"
    })
    void refusesAListThatIsAskedForWrongly(String query, String code) {
        anyone().get("/matters?" + query).expectProblem(400, code);
    }

    private String named(String department, String name) {
        String code = Codes.basic("20");
        reviewer().post("/catalog-items", Bodies.item(code, name)).expectStatus(201);
        ApiAnswer made = editor(department)
                .post("/matters", Map.of("basicCode", code, "departmentId", department))
                .expectStatus(201);
        return made.text("/implementationCode");
    }

    private List<String> found(String department, String q) {
        return editor(department)
                .get("/matters?departmentId=" + department + "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                .expectStatus(200)
                .json()
                .at("/items")
                .valueStream()
                .map(one -> one.at("/implementationCode").asString())
                .toList();
    }

    private static long count(Api api, String department) {
        return api.get("/matters/count?departmentId=" + department)
                .json()
                .at("/count")
                .asLong();
    }

    private static String encoded(String filter) {
        String[] parts = filter.split("=", 2);
        return parts[0] + "=" + URLEncoder.encode(parts[1], StandardCharsets.UTF_8);
    }
}

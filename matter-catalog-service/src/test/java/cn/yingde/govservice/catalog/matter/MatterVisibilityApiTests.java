package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.TestPeople.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** List, count, by-id and by-code show each caller the same matters. */
@Tag("sql")
class MatterVisibilityApiTests extends CatalogApiTest {

    private static final List<String> PUBLIC = List.of("published", "changing", "cancelled");
    private static final List<String> ALL =
            List.of("drafted", "approved", "waiting", "published", "changing", "cancelled");

    @Test
    void showsEachCallerTheSameInEveryWay() {
        String department = given().department();
        Map<String, String[]> matters = matters(department);
        seen("nobody", anyone(), department, matters, PUBLIC);
        seen("statistician", as("statistician"), department, matters, PUBLIC);
        seen("clerk", as("window-clerk"), department, matters, PUBLIC);
        seen("own editor", editor(department), department, matters, ALL);
        seen("other editor", editor(given().department()), department, matters, PUBLIC);
        seen("reviewer", reviewer(), department, matters, ALL);
        seen("administrator", admin(), department, matters, ALL);
        seen("cases", as("svc-cases"), department, matters, ALL);
        seen("own leader", person("CHIEF_LEADER", department), department, matters, PUBLIC);
        seen("own system", machine(department, "catalog.read"), department, matters, ALL);
        seen("other scope", machine(department, "cases.read"), department, matters, PUBLIC);
    }

    private Map<String, String[]> matters(String department) {
        Map<String, String[]> made = new LinkedHashMap<>();
        made.put("drafted", keys(given().drafted(department)));
        made.put("approved", keys(given().approved(department)));
        made.put("waiting", keys(given().approved(department)));
        made.put("published", keys(given().published(department)));
        made.put("changing", keys(given().published(department)));
        made.put("cancelled", keys(given().published(department)));
        reviewer()
                .post("/matters/" + made.get("waiting")[0] + "/publications", Map.of("effectiveOn", "2026-03-20"))
                .expectStatus(201);
        editor(department)
                .post("/matters/" + made.get("changing")[0] + "/changes")
                .expectStatus(201);
        reviewer()
                .post("/matters/" + made.get("cancelled")[0] + "/cancellations", Map.of("reason", "依据废止"))
                .expectStatus(201);
        return made;
    }

    private void seen(String who, Api api, String department, Map<String, String[]> matters, List<String> expected) {
        List<String> byId = new ArrayList<>();
        List<String> byCode = new ArrayList<>();
        matters.forEach((name, keys) -> {
            add(byId, name, api.get("/matters/" + keys[0]).status());
            add(byCode, name, api.get("/matters/by-code/" + keys[1]).status());
        });
        assertThat(byId).as(who).isEqualTo(expected);
        assertThat(byCode).as(who).isEqualTo(expected);
        String query = "?departmentId=" + department;
        List<String> listed = api.get("/matters" + query)
                .json()
                .at("/items")
                .valueStream()
                .map(line -> line.at("/id").asString())
                .toList();
        assertThat(listed)
                .as(who)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(name -> matters.get(name)[0]).toList());
        assertThat(api.get("/matters/count" + query).json().at("/count").asInt())
                .as(who)
                .isEqualTo(expected.size());
    }

    private static void add(List<String> seen, String name, int status) {
        if (status == 200) {
            seen.add(name);
        } else {
            assertThat(status).isEqualTo(404);
        }
    }

    private static String[] keys(ApiAnswer matter) {
        return new String[] {matter.text("/id"), matter.text("/implementationCode")};
    }

    private Api person(String role, String department) {
        return anyone().as(new Person("somebody", List.of(role), department, List.of()));
    }

    private Api machine(String department, String scope) {
        return anyone().as(new Person("system", List.of("SYSTEM"), department, List.of(scope)));
    }
}

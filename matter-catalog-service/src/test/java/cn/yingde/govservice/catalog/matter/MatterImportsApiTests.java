package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Matters of another system: each line whole or not at all, each refusal with its row. */
@Tag("sql")
class MatterImportsApiTests extends CatalogApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String system = "old-" + Codes.unique();
    private final String uscc = Codes.uscc();
    private String department;

    @BeforeEach
    void aDepartmentSince2010() {
        department = Codes.department();
        Map<String, Object> body = Bodies.department(department, uscc);
        body.putAll(Map.of("validFrom", "2010-01-01", "historical", true, "reason", "补录"));
        reviewer().post("/departments", body).expectStatus(201);
    }

    @Test
    void refusesALineByItsRowAndTakesTheOthers() {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(line("1", Map.of()));
        lines.add(line("2", Map.of("historical", false)));
        lines.add(line("3", Map.of("reason", " ")));
        lines.add(line("4", Map.of("departmentId", "nobody")));
        lines.add(line("5", Map.of("effectiveOn", "2009-12-31")));
        lines.add(line("6", Map.of("effectiveOn", "soon")));
        lines.add(line("7", Map.of("item", Map.of("basicCode", "123", "name", "事项", "type", "20", "level", "4"))));
        lines.add(line("8", Map.of("draft", Map.of("onSiteVisits", 99))));
        lines.add(line("9", Map.of()));
        JsonNode job = imported(lines);
        assertThat(job.at("/accepted").asInt()).isEqualTo(2);
        assertThat(job.at("/rejected").asInt()).isEqualTo(7);
        JsonNode errors = as("demo-loader")
                .get("/imports/" + job.at("/id").asString() + "/errors")
                .json();
        assertThat(errors.at("/items").valueStream().map(one -> one.at("/row").asInt()))
                .containsExactly(2, 3, 4, 5, 6, 7, 8);
        assertThat(errors.at("/items").valueStream().map(one -> one.at("/code").asString()))
                .allMatch(code -> !code.isBlank());
    }

    @Test
    void changesNothingTheSecondTimeAndRefusesAnotherContent() {
        Map<String, Object> same = line("1", Map.of());
        imported(List.of(same));
        assertThat(imported(List.of(same)).at("/unchanged").asInt()).isEqualTo(1);
        Map<String, Object> changed = new HashMap<>(same);
        changed.put("reason", "另一个原因");
        JsonNode refused = imported(List.of(changed));
        assertThat(refused.at("/rejected").asInt()).isEqualTo(1);
        assertThat(as("demo-loader")
                        .get("/imports/" + refused.at("/id").asString() + "/errors")
                        .text("/items/0/code"))
                .isEqualTo("SOURCE_CHANGED");
    }

    @Test
    void keepsWhatAVersionDidNotMeetAndTellsWhoRecordedIt() {
        Map<String, Object> draft = Bodies.draft();
        draft.put("supervisePhone", "12345");
        Map<String, Object> line = line("1", Map.of("draft", draft));
        imported(List.of(line));
        JsonNode found = as("demo-loader").get("/matters/by-code/" + code(line)).json();
        String path = "/matters/" + found.at("/id").asString();
        assertThat(anyone().get(path + "/versions")
                        .json()
                        .at("/items/0/deviations")
                        .toString())
                .isEqualTo("[\"CATALOG-CHECK-6\"]");
        JsonNode history = reviewer().get(path + "/history").json();
        assertThat(history.at("/items/0/fact").asString()).isEqualTo("published");
        assertThat(history.at("/items/0/basis").asString()).isEqualTo("历史数据迁移");
        assertThat(history.at("/items/0/happenedAt").asString()).startsWith("2018-01-01T00:00");
        assertThat(history.at("/items/0/recordedAt").asString()).doesNotStartWith("2018");
    }

    @Test
    void readsEachImportedVersionOfItsDay() {
        Map<String, Object> first = line("1", Map.of());
        Map<String, Object> draft = Bodies.draft();
        draft.put("address", "新大厅");
        Map<String, Object> second = new HashMap<>(first);
        second.putAll(Map.of("sourceNo", department + "-1b", "effectiveOn", "2019-05-01", "draft", draft));
        Map<String, Object> backwards = new HashMap<>(first);
        backwards.putAll(Map.of("sourceNo", department + "-1c", "effectiveOn", "2018-06-01"));
        JsonNode job = imported(List.of(first, second, backwards));
        assertThat(job.at("/accepted").asInt()).isEqualTo(2);
        String code = "/matters/by-code/" + code(first);
        assertThat(anyone().get(code + "?asOf=2017-12-31").json().has("body")).isFalse();
        assertThat(anyone().get(code + "?asOf=2019-04-30").text("/version")).isEqualTo("1");
        assertThat(anyone().get(code + "?asOf=2019-05-01").text("/version")).isEqualTo("2");
        assertThat(anyone().get(code).text("/body/address")).isEqualTo("新大厅");
    }

    private Map<String, Object> line(String no, Map<String, Object> changes) {
        Map<String, Object> line = new HashMap<>(Map.of(
                "sourceSystem",
                system,
                "sourceNo",
                department + "-" + no,
                "historical",
                true,
                "reason",
                "历史数据迁移",
                "item",
                Bodies.item(Codes.basic("20"), "事项" + no),
                "departmentId",
                department,
                "effectiveOn",
                "2018-01-01",
                "draft",
                Bodies.draft()));
        line.putAll(changes);
        return line;
    }

    private String code(Map<String, Object> line) {
        return uscc + "4" + ((Map<?, ?>) line.get("item")).get("basicCode");
    }

    private JsonNode imported(List<Map<String, Object>> lines) {
        String text = String.join(
                "",
                lines.stream().map(line -> JSON.writeValueAsString(line) + "\n").toList());
        String id = as("demo-loader")
                .postLines("/matters/imports", text)
                .expectStatus(202)
                .text("/id");
        return Eventually.get(() -> {
            JsonNode job = as("demo-loader").get("/matters/imports/" + id).json();
            assertThat(job.at("/state").asString()).isEqualTo("DONE");
            return job;
        });
    }
}

package cn.yingde.govservice.catalog.figure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@Tag("sql")
class FiguresApiTests extends CatalogApiTest {

    @AfterEach
    void putTheClockBack() {
        TestClock.INSTANCE.reset();
    }

    @Test
    void countsADepartmentsMattersAsOfEachDay() {
        String department = given().department();
        given().published(department);
        ApiAnswer second = given().published(department);
        given().approved(department);
        TestClock.INSTANCE.set("2026-03-04T09:00+08:00");
        reviewer()
                .post("/matters/" + second.text("/id") + "/suspensions", Map.of("reason", "系统升级"))
                .expectStatus(201);
        assertThat(group("/statistics/convenience", department, "2026-03-01").isMissingNode())
                .isTrue();
        assertThat(figure("/statistics/convenience", department, "2026-03-03", "online")
                        .at("/denominator")
                        .asInt())
                .isEqualTo(2);
        JsonNode today = figure("/statistics/convenience", department, "2026-03-04", "limitCompression");
        assertThat(today.at("/numerator").asInt()).isEqualTo(10);
        assertThat(today.at("/denominator").asInt()).isEqualTo(20);
        assertThat(today.at("/percent").asString()).isEqualTo("50.00");
    }

    @Test
    void measuresThemAgainstTheStandard() {
        String department = given().department();
        given().published(department);
        JsonNode complete = figure("/statistics/standardisation", department, "2026-03-02", "complete");
        assertThat(complete.at("/percent").asString()).isEqualTo("100.00");
        JsonNode forms = figure("/statistics/standardisation", department, "2026-03-02", "CATALOG-UNIFIED-10");
        assertThat(forms.at("/numerator").asInt()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/statistics/convenience", "/statistics/standardisation"})
    void areNotForEverybody(String path) {
        anyone().get(path).expectProblem(401, "UNAUTHENTICATED");
        as("window-clerk").get(path).expectProblem(403, "FORBIDDEN");
        as("statistician").get(path + "?asOf=soon").expectProblem(400, "INVALID_REQUEST");
    }

    private JsonNode figure(String path, String department, String asOf, String id) {
        return group(path, department, asOf)
                .at("/figures")
                .valueStream()
                .filter(one -> one.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode group(String path, String department, String asOf) {
        return as("statistician")
                .get(path + "?asOf=" + asOf + "&departmentId=" + department)
                .expectStatus(200)
                .json()
                .at("/byDepartment")
                .valueStream()
                .filter(one -> one.at("/key").asString().equals(department))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}

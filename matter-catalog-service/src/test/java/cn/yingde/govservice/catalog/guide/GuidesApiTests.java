package cn.yingde.govservice.catalog.guide;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuidesApiTests extends CatalogApiTest {

    @Test
    void showsTheGuideToEverybodyAndAnswersNotModified() {
        String department = given().department();
        String code = given().published(department).text("/implementationCode");
        ApiAnswer guide = anyone().get("/guides/" + code).expectStatus(200);
        assertThat(guide.text("/departmentName")).isEqualTo("测试局" + department);
        assertThat(guide.text("/typeName")).isEqualTo("公共服务事项");
        assertThat(guide.text("/body/consultPhone")).isEqualTo("0763-2222222");
        assertThat(guide.header("Vary")).contains("Accept-Language");
        ApiAnswer unchanged = anyone().with("If-None-Match", guide.header("ETag"))
                .get("/guides/" + code)
                .expectStatus(304);
        assertThat(unchanged.body()).isEmpty();
        for (String header : List.of("ETag", "Vary", "Cache-Control")) {
            assertThat(unchanged.header(header)).isEqualTo(guide.header(header));
        }
        anyone().with("If-None-Match", "\"other\"").get("/guides/" + code).expectStatus(200);
    }

    @Test
    void showsNoGuideOfADraft() {
        String code = given().drafted(given().department()).text("/implementationCode");
        anyone().get("/guides/" + code).expectProblem(404, "NOT_FOUND");
    }

    @Test
    void saysThatAMatterIsCancelled() {
        ApiAnswer published = given().published(given().department());
        reviewer()
                .post("/matters/" + published.text("/id") + "/cancellations", Map.of("reason", "依据废止"))
                .expectStatus(201);
        ApiAnswer guide =
                anyone().get("/guides/" + published.text("/implementationCode")).expectStatus(200);
        assertThat(guide.text("/inForce")).isEqualTo("CANCELLED");
        assertThat(guide.json().has("body")).isFalse();
    }

    @Test
    void servesTheCodeTables() {
        assertThat(anyone().get("/code-tables")
                        .expectStatus(200)
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(15);
        assertThat(anyone().get("/code-tables/matter-types").expectStatus(200).text("/items/1/zh"))
                .isEqualTo("行政许可");
        anyone().get("/code-tables/nothing").expectProblem(404, "NOT_FOUND");
    }

    @Test
    void changesItsTagWhenAnythingReadIsChanged() {
        String department = given().department();
        ApiAnswer published = given().published(department);
        String code = published.text("/implementationCode");
        String first = anyone().get("/guides/" + code).header("ETag");
        assertThat(anyone().get("/guides/" + code).header("ETag")).isEqualTo(first);
        given().publishedNext(department, published.text("/id"), "新大厅", "2026-03-02");
        String second = anyone().get("/guides/" + code).header("ETag");
        assertThat(second).isNotEqualTo(first);
        reviewer()
                .post("/departments/" + department + "/renames", Map.of("newName", "改名局"))
                .expectStatus(201);
        assertThat(anyone().with("If-None-Match", second)
                        .get("/guides/" + code)
                        .expectStatus(200)
                        .text("/departmentName"))
                .isEqualTo("改名局");
    }
}

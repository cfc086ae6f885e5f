package cn.yingde.govservice.catalog.item;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CatalogItemsApiTests extends CatalogApiTest {

    @Test
    void entersListsAndRevisesAnEntry() {
        String code = Codes.basic("01");
        ApiAnswer made =
                reviewer().post("/catalog-items", Bodies.item(code, "建设工程消防验收")).expectStatus(201);
        reviewer().post("/catalog-items", Bodies.item(code, "又一次")).expectProblem(409, "CATALOG_ITEM_EXISTS");
        reviewer().put("/catalog-items/" + code, Bodies.item(code, "改名")).expectProblem(428, "PRECONDITION_REQUIRED");
        reviewer()
                .with("If-Match", made.header("ETag"))
                .put("/catalog-items/" + code, Bodies.item(code, "特殊建设工程消防验收"))
                .expectStatus(200);
        assertThat(anyone().get("/catalog-items/" + code).text("/name")).isEqualTo("特殊建设工程消防验收");
        JsonNode listed =
                anyone().get("/catalog-items?q=" + code).expectStatus(200).json();
        assertThat(listed.at("/items/0/legalBases/0/article").asString()).isEqualTo("第十三条");
        assertThat(anyone().get("/catalog-items/count?q=" + code)
                        .json()
                        .at("/count")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}={1} is refused at {2}")
    @CsvSource({
        "basicCode, 123, /basicCode",
        "basicCode, 449901001001, /basicCode",
        "type, 20, /type",
        "level, 9, /level",
        "name, '', /name"
    })
    void refusesAnEntryThatDoesNotFitItsCode(String member, String value, String pointer) {
        Map<String, Object> body = Bodies.item(Codes.basic("01"), "事项");
        body.put(member, value);
        ApiAnswer refused = reviewer().post("/catalog-items", body).expectProblem(400, "INVALID_REQUEST");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void makesAMatterStaleUntilItsDraftIsSavedAgain() {
        String department = given().department();
        ApiAnswer draft = given().complete(department, Bodies.draft());
        String code = draft.text("/basicCode");
        ApiAnswer item = reviewer().get("/catalog-items/" + code);
        reviewer()
                .with("If-Match", item.header("ETag"))
                .put("/catalog-items/" + code, Bodies.item(code, "修订后的名称"))
                .expectStatus(200);
        String path = "/matters/" + draft.text("/id");
        ApiAnswer refused = editor(department).post(path + "/submissions").expectProblem(422, "MATTER_INCOMPLETE");
        assertThat(refused.text("/errors/0/code")).isEqualTo("CATALOG-UNIFIED-1");
        editor(department)
                .with("If-Match", draft.header("ETag"))
                .put(path + "/draft", Bodies.draft())
                .expectStatus(200);
        editor(department).post(path + "/submissions").expectStatus(201);
    }
}

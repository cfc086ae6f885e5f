package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SplitsAndMergersApiTests extends ReformApiTest {

    @Test
    @Tag("sql")
    void splitsAMatterIntoNewEntries() {
        String from = given().department();
        String to = given().department();
        ApiAnswer matter = given().published(from);
        String one = Codes.basic("20");
        String two = Codes.basic("20");
        Batch batch = propose(Map.of(
                "kind", "SPLIT",
                "matterId", matter.text("/id"),
                "into",
                        List.of(
                                Map.of("basicCode", one, "name", "新设", "toDepartmentId", from),
                                Map.of("basicCode", two, "name", "变更", "toDepartmentId", to))));
        batch.confirm(0, from, "SOURCE");
        assertThat(batch.confirm(0, from, "TARGET")).isEqualTo("SOURCE_CONFIRMED");
        assertThat(batch.confirm(0, to, "TARGET")).isEqualTo("CONFIRMED");
        through(batch, DAY);
        JsonNode old = anyone().get("/matters/by-code/" + matter.text("/implementationCode"))
                .json();
        assertThat(old.at("/successorCodes")
                        .valueStream()
                        .map(code -> code.asString().substring(19)))
                .containsExactlyInAnyOrder(one, two);
        assertThat(anyone().get("/catalog-items/" + two).expectStatus(200).text("/name"))
                .isEqualTo("变更");
    }

    @Test
    @Tag("sql")
    void mergesMattersOfTwoDepartments() {
        String first = given().department();
        String second = given().department();
        ApiAnswer one = given().published(first);
        ApiAnswer two = given().published(second);
        String code = given().item("20");
        Batch batch = propose(Map.of(
                "kind",
                "MERGE",
                "matterIds",
                List.of(one.text("/id"), two.text("/id")),
                "intoBasicCode",
                code,
                "toDepartmentId",
                first));
        batch.confirm(0, first, "SOURCE");
        batch.confirm(0, second, "SOURCE");
        assertThat(batch.confirm(0, first, "TARGET")).isEqualTo("CONFIRMED");
        through(batch, DAY);
        String merged = anyone().get("/matters/by-code/" + one.text("/implementationCode"))
                .text("/successorCodes/0");
        assertThat(anyone().get("/matters/by-code/" + two.text("/implementationCode"))
                        .text("/successorCodes/0"))
                .isEqualTo(merged);
        JsonNode whole = anyone().get("/matters/by-code/" + merged).json();
        assertThat(whole.at("/predecessorCodes").size()).isEqualTo(2);
        assertThat(whole.at("/basicCode").asString()).isEqualTo(code);
    }
}

package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The reform of 2019 as a bureau that migrates records it: imports, then one historical batch. */
@Tag("sql")
class HistoricalReformApiTests extends HistoryApiTest {

    private final String fireRescue = Codes.department();
    private final String housing = Codes.department();
    private final String fireUscc = Codes.uscc();
    private final String housingUscc = Codes.uscc();
    private final String newHousingUscc = Codes.uscc();
    private final String basic = Codes.basic("01");
    private final String own = Codes.basic("20");

    @Test
    void recordsTheReformOf2019() {
        importDepartments();
        importMatters();
        String oldCode = fireUscc + "4" + basic;
        ApiAnswer old = anyone().get("/matters/by-code/" + oldCode).expectStatus(200);
        assertThat(old.text("/inForce")).isEqualTo("IN_FORCE");

        ApiAnswer batch = propose(old.text("/id"));
        confirmAll(batch);

        String newCode = newHousingUscc + "4" + basic;
        JsonNode before =
                anyone().get("/matters/by-code/" + oldCode + "?asOf=2019-02-28").json();
        assertThat(before.at("/inForce").asString()).isEqualTo("IN_FORCE");
        assertThat(before.at("/successorCodes").size()).isZero();
        JsonNode after = anyone().get("/matters/by-code/" + oldCode).json();
        assertThat(after.at("/inForce").asString()).isEqualTo("CANCELLED");
        assertThat(after.at("/successorCodes/0").asString()).isEqualTo(newCode);
        JsonNode moved =
                anyone().get("/matters/by-code/" + newCode).expectStatus(200).json();
        assertThat(moved.at("/departmentId").asString()).isEqualTo(housing);
        assertThat(moved.at("/effectiveOn").asString()).isEqualTo("2019-03-01");
        assertThat(moved.at("/transferredIn").asBoolean()).isTrue();
        assertThat(anyone().get("/matters/by-code/" + newCode + "?asOf=2019-02-28")
                        .json()
                        .has("body"))
                .isFalse();

        assertThat(anyone().get("/matters/by-code/" + housingUscc + "4" + own).text("/successorCodes/0"))
                .isEqualTo(newHousingUscc + "4" + own);
        JsonNode reissued =
                anyone().get("/matters/by-code/" + newHousingUscc + "4" + own).json();
        assertThat(reissued.at("/transferredIn").asBoolean()).isFalse();
        stationingReadsRight();
        factsOfTheNewCode(newCode);
    }

    private void importDepartments() {
        String lines = line(department(fireRescue, fireUscc)) + line(department(housing, housingUscc));
        JsonNode done = imported(loader().postLines("/departments/imports", lines), "/departments/imports/");
        assertThat(done.at("/accepted").asInt()).isEqualTo(2);
        JsonNode again = imported(loader().postLines("/departments/imports", lines), "/departments/imports/");
        assertThat(again.at("/unchanged").asInt()).isEqualTo(2);
    }

    private void importMatters() {
        String broken = "{\"sourceSystem\":\"" + system + "\",\n";
        String lines = line(matter(fireRescue, basic)) + broken + line(matter(housing, own));
        JsonNode done = imported(loader().postLines("/matters/imports", lines), "/matters/imports/");
        assertThat(done.at("/accepted").asInt()).isEqualTo(2);
        assertThat(done.at("/rejected").asInt()).isEqualTo(1);
        JsonNode errors = loader().get("/imports/" + done.at("/id").asString() + "/errors")
                .expectStatus(200)
                .json();
        assertThat(errors.at("/items/0/row").asInt()).isEqualTo(2);
    }

    private ApiAnswer propose(String matterId) {
        return loader().post(
                        "/transfer-batches",
                        Map.of(
                                "title", "2019年机构改革",
                                "basisDocument", "英委办〔2019〕1号",
                                "effectiveOn", "2019-03-01",
                                "historical", true,
                                "reason", "补录",
                                "items",
                                        List.of(
                                                Map.of(
                                                        "kind",
                                                        "RENAME",
                                                        "departmentId",
                                                        housing,
                                                        "newName",
                                                        "住房和城乡建设局",
                                                        "newUscc",
                                                        newHousingUscc),
                                                Map.of(
                                                        "kind", "TRANSFER",
                                                        "matterId", matterId,
                                                        "toDepartmentId", housing))))
                .expectStatus(201);
    }

    private void confirmAll(ApiAnswer batch) {
        String items = "/transfer-batches/" + batch.text("/id") + "/items/";
        String rename = items + batch.text("/items/0/id") + "/confirmations";
        assertThat(loader().post(rename, Map.of("side", "SOURCE"))
                        .expectStatus(201)
                        .text("/state"))
                .isEqualTo("EFFECTED");
        String transfer = items + batch.text("/items/1/id") + "/confirmations";
        assertThat(loader().post(transfer, Map.of("side", "TARGET"))
                        .expectStatus(201)
                        .text("/state"))
                .isEqualTo("TARGET_CONFIRMED");
        assertThat(loader().post(transfer, Map.of("side", "SOURCE"))
                        .expectStatus(201)
                        .text("/state"))
                .isEqualTo("EFFECTED");
        loader().post(transfer, Map.of("side", "SOURCE")).expectProblem(409, "TRANSFER_STATE");
    }

    private void stationingReadsRight() {
        ApiAnswer fire = loader().get("/departments/" + fireRescue).expectStatus(200);
        loader().with("If-Match", fire.header("ETag"))
                .patch(
                        "/departments/" + fireRescue,
                        Map.of("stationed", false, "effectiveOn", "2019-03-01", "historical", true, "reason", "改革"))
                .expectStatus(200);
        assertThat(loader().get("/departments/" + fireRescue + "?asOf=2019-02-28")
                        .json()
                        .at("/stationed")
                        .asBoolean())
                .isTrue();
        assertThat(loader().get("/departments/" + fireRescue + "?asOf=2019-03-01")
                        .json()
                        .at("/stationed")
                        .asBoolean())
                .isFalse();
        assertThat(loader().get("/departments/" + housing + "?asOf=2019-02-28").text("/name"))
                .isEqualTo("测试局" + housing);
        assertThat(loader().get("/departments/" + housing + "?asOf=2019-03-01").text("/name"))
                .isEqualTo("住房和城乡建设局");
    }

    private void factsOfTheNewCode(String newCode) {
        JsonNode item = Eventually.get(() ->
                feedOf(newCode).stream().findFirst().orElseThrow(() -> new AssertionError("not yet in the feed")));
        assertThat(item.at("/type").asString()).isEqualTo("cn.yingde.govservice.catalog.matter.transferred-in.v1");
        assertThat(item.at("/time").asString()).startsWith("2019-03-01T00:00");
        assertThat(item.at("/data/predecessorCodes/0").asString()).isEqualTo(fireUscc + "4" + basic);
        assertThat(item.at("/data/transferredIn").asBoolean()).isTrue();
    }
}

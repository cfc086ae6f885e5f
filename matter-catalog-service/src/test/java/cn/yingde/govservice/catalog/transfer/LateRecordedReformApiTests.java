package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A past reform that is recorded when the matter has gone on meanwhile. */
@Tag("sql")
class LateRecordedReformApiTests extends HistoryApiTest {

    private final String from = Codes.department();
    private final String to = Codes.department();
    private final String fromUscc = Codes.uscc();
    private final String toUscc = Codes.uscc();
    private final String basic = Codes.basic("20");

    @Test
    void endsTheOldCodeWhateverWasDoneWithItSince() {
        ApiAnswer old = imported();
        String path = "/matters/" + old.text("/id");
        reviewer().post(path + "/suspensions", Map.of("reason", "系统升级")).expectStatus(201);
        reviewer().post(path + "/resumptions").expectStatus(201);
        record(old.text("/id"));
        JsonNode now = anyone().get("/matters/by-code/" + old.text("/implementationCode"))
                .json();
        assertThat(now.at("/inForce").asString()).isEqualTo("CANCELLED");
        assertThat(now.at("/successorCodes/0").asString()).isEqualTo(toUscc + "4" + basic);
        assertThat(anyone().get("/matters/by-code/" + toUscc + "4" + basic).text("/inForce"))
                .isEqualTo("IN_FORCE");
    }

    @Test
    void takesLaterVersionsAlongWithTheirDays() {
        ApiAnswer old = imported();
        given().publishedNext(from, old.text("/id"), "新大厅", "2026-03-02");
        given().publishedNext(from, old.text("/id"), "三号厅", "2026-03-20");
        record(old.text("/id"));
        String code = "/matters/by-code/" + toUscc + "4" + basic;
        assertThat(anyone().get(code + "?asOf=2019-03-01").text("/body/address"))
                .isEqualTo("英德市政务服务中心");
        assertThat(anyone().get(code).text("/body/address")).isEqualTo("新大厅");
        assertThat(reviewer().get(code + "?asOf=2026-03-20").text("/body/address"))
                .isEqualTo("三号厅");
        assertThat(anyone().get(code + "?asOf=2019-02-28").json().has("body")).isFalse();
    }

    private ApiAnswer imported() {
        imported(
                loader().postLines(
                                "/departments/imports",
                                line(department(from, fromUscc)) + line(department(to, toUscc))),
                "/departments/imports/");
        imported(loader().postLines("/matters/imports", line(matter(from, basic))), "/matters/imports/");
        return anyone().get("/matters/by-code/" + fromUscc + "4" + basic).expectStatus(200);
    }

    private void record(String matterId) {
        ApiAnswer batch = loader().post(
                        "/transfer-batches",
                        Map.of(
                                "title", "2019年机构改革",
                                "basisDocument", "英委办〔2019〕1号",
                                "effectiveOn", "2019-03-01",
                                "historical", true,
                                "reason", "补录",
                                "items",
                                        List.of(Map.of(
                                                "kind", "TRANSFER", "matterId", matterId, "toDepartmentId", to))))
                .expectStatus(201);
        String item = "/transfer-batches/" + batch.text("/id") + "/items/" + batch.text("/items/0/id");
        for (String side : List.of("SOURCE", "TARGET")) {
            loader().post(item + "/confirmations", Map.of("side", side)).expectStatus(201);
        }
        assertThat(loader().get(item).text("/state")).isEqualTo("EFFECTED");
    }
}

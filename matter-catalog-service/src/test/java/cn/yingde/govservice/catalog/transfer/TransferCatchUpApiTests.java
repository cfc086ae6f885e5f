package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reforms and what else is under way: versions that wait, drafts, renamings, days on which nothing ran. */
@Tag("sql")
class TransferCatchUpApiTests extends ReformApiTest {

    private String from;
    private String to;
    private ApiAnswer matter;

    @BeforeEach
    void aMatterInForce() {
        from = given().department();
        to = given().department();
        matter = given().published(from);
    }

    @Test
    void takesAVersionThatWaitsAlong() {
        publishNext("新大厅", "2026-03-20");
        through(confirmed(from, to, transfer(matter, to), DAY), DAY);
        String code = successor(matter);
        assertThat(address(code)).isEqualTo("英德市政务服务中心");
        on("2026-03-20");
        Eventually.assertThat(() -> assertThat(address(code)).isEqualTo("新大厅"));
        assertThat(anyone().get("/matters/by-code/" + code + "?asOf=2026-03-19").text("/body/address"))
                .isEqualTo("英德市政务服务中心");
        assertThat(inForce(matter)).isEqualTo("CANCELLED");
    }

    @Test
    void takesAMatterAlongThatWasNeverInEffect() {
        ApiAnswer approved = given().approved(from);
        reviewer()
                .post("/matters/" + approved.text("/id") + "/publications", Map.of("effectiveOn", "2026-03-20"))
                .expectStatus(201);
        through(confirmed(from, to, transfer(approved, to), DAY), DAY);
        String code = reviewer()
                .get("/matters/by-code/" + approved.text("/implementationCode"))
                .text("/successorCodes/0");
        anyone().get("/guides/" + code).expectProblem(404, "NOT_FOUND");
        on("2026-03-20");
        assertThat(anyone().get("/guides/" + code).expectStatus(200).text("/departmentId"))
                .isEqualTo(to);
    }

    /** The renaming of the twelfth finds what the transfer of the tenth has brought, and re-issues its code. */
    @Test
    void catchesUpDayByDay() {
        String uscc = Codes.uscc();
        Batch moved = confirmed(from, to, transfer(matter, to), DAY);
        Batch renamed =
                propose(Map.of("kind", "RENAME", "departmentId", to, "newName", "新设局", "newUscc", uscc), "2026-03-12");
        renamed.confirm(0, to, "SOURCE");
        publishNext("新大厅", "2026-03-11");
        through(renamed, "2026-03-15");
        through(moved, "2026-03-15");
        String code = uscc + matter.text("/implementationCode").substring(18);
        assertThat(anyone().get("/matters/by-code/" + matter.text("/implementationCode"))
                        .json()
                        .at("/successorCodes")
                        .toString())
                .isEqualTo("[\"" + code + "\"]");
        JsonNode found = anyone().get("/matters/by-code/" + code).json();
        assertThat(found.at("/body/address").asString()).isEqualTo("新大厅");
        assertThat(found.at("/departmentId").asString()).isEqualTo(to);
        JsonNode between = anyone().get("/matters/by-code/" + matter.text("/implementationCode") + "?asOf=2026-03-11")
                .json();
        String first = between.at("/successorCodes/0").asString();
        assertThat(anyone().get("/matters/by-code/" + first + "?asOf=2026-03-10")
                        .text("/body/address"))
                .isEqualTo("英德市政务服务中心");
        assertThat(anyone().get("/matters/by-code/" + first + "?asOf=2026-03-11")
                        .text("/body/address"))
                .isEqualTo("新大厅");
    }

    @Test
    void staysSuspendedOnItsWay() {
        reviewer()
                .post("/matters/" + matter.text("/id") + "/suspensions", Map.of("reason", "系统升级"))
                .expectStatus(201);
        through(confirmed(from, to, transfer(matter, to), DAY), DAY);
        String code = successor(matter);
        assertThat(anyone().get("/matters/by-code/" + code).text("/inForce")).isEqualTo("SUSPENDED");
        TestClock.INSTANCE.set("2026-03-11T09:00+08:00");
        String id = anyone().get("/matters/by-code/" + code).text("/id");
        editor(to).post("/matters/" + id + "/resumptions").expectStatus(201);
        assertThat(anyone().get("/matters/by-code/" + code + "?asOf=2026-03-10").text("/inForce"))
                .isEqualTo("SUSPENDED");
    }

    @Test
    void movesNothingToADepartmentThatEnded() {
        ApiAnswer read = reviewer().get("/departments/" + to);
        reviewer()
                .with("If-Match", read.header("ETag"))
                .patch("/departments/" + to, Map.of("dissolved", true))
                .expectStatus(200);
        reviewer()
                .post("/transfer-batches", batch(transfer(matter, to), DAY))
                .expectRule(422, "TRANSFER_REFUSED", "CATALOG-TRANSFER-5");
    }

    private void publishNext(String address, String effectiveOn) {
        given().publishedNext(from, matter.text("/id"), address, effectiveOn);
    }

    private String successor(ApiAnswer old) {
        return anyone().get("/matters/by-code/" + old.text("/implementationCode"))
                .text("/successorCodes/0");
    }

    private String address(String code) {
        return anyone().get("/matters/by-code/" + code).text("/body/address");
    }
}

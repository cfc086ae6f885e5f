package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class TransfersApiTests extends CatalogApiTest {

    private static final String DAY = "2026-03-10";

    @Autowired
    private Timers timers;

    @AfterEach
    void putTheClockBack() {
        TestClock.INSTANCE.reset();
    }

    @Test
    @Tag("sql")
    void movesAMatterOnTheDayOfTheReform() {
        String from = given().department();
        String to = given().department();
        ApiAnswer matter = given().published(from);
        Batch batch = propose(transfer(matter, to));
        assertThat(batch.preview().at("/items/0/oldCode").asString()).isEqualTo(matter.text("/implementationCode"));
        assertThat(batch.confirm(0, to, "TARGET")).isEqualTo("TARGET_CONFIRMED");
        assertThat(batch.confirm(0, from, "SOURCE")).isEqualTo("CONFIRMED");
        assertThat(inForce(matter)).isEqualTo("IN_FORCE");

        through(batch, DAY);
        String successor = anyone().get("/matters/by-code/" + matter.text("/implementationCode"))
                .text("/successorCodes/0");
        JsonNode moved =
                anyone().get("/matters/by-code/" + successor).expectStatus(200).json();
        assertThat(moved.at("/departmentId").asString()).isEqualTo(to);
        assertThat(moved.at("/effectiveOn").asString()).isEqualTo(DAY);
        assertThat(moved.at("/body/address").asString()).isEqualTo("英德市政务服务中心");
        assertThat(inForce(matter)).isEqualTo("CANCELLED");
        assertThat(batch.read().at("/state").asString()).isEqualTo("DONE");
    }

    @Test
    void leavesWhatIsNotConfirmedWithItsDepartmentAndMovesItTheDayAfterItIs() {
        String from = given().department();
        String to = given().department();
        ApiAnswer matter = given().published(from);
        Batch batch = propose(transfer(matter, to));
        batch.confirm(0, from, "SOURCE");
        on(DAY);
        assertThat(inForce(matter)).isEqualTo("IN_FORCE");
        assertThat(batch.confirm(0, to, "TARGET")).isEqualTo("CONFIRMED");
        on(DAY);
        assertThat(inForce(matter)).isEqualTo("IN_FORCE");
        through(batch, "2026-03-11");
        assertThat(inForce(matter)).isEqualTo("CANCELLED");
    }

    @Test
    void takesAnOpenDraftAlong() {
        String from = given().department();
        String to = given().department();
        ApiAnswer matter = given().published(from);
        String path = "/matters/" + matter.text("/id");
        Map<String, Object> next = Bodies.draft();
        next.put("address", "新大厅");
        editor(from)
                .with("If-Match", matter.header("ETag"))
                .put(path + "/draft", next)
                .expectStatus(200);
        editor(from).post(path + "/submissions").expectStatus(201);
        Batch batch = propose(transfer(matter, to));
        batch.confirm(0, from, "SOURCE");
        batch.confirm(0, to, "TARGET");
        through(batch, DAY);
        String successor = anyone().get("/matters/by-code/" + matter.text("/implementationCode"))
                .text("/successorCodes/0");
        JsonNode line = editor(to).get("/matters?departmentId=" + to).json().at("/items/0");
        assertThat(line.at("/implementationCode").asString()).isEqualTo(successor);
        JsonNode moved = editor(to).get("/matters/" + line.at("/id").asString()).json();
        assertThat(moved.at("/state").asString()).isEqualTo("DRAFT");
        assertThat(moved.at("/version").asInt()).isEqualTo(2);
        assertThat(moved.at("/draft/address").asString()).isEqualTo("新大厅");
        assertThat(moved.at("/body/address").asString()).isEqualTo("英德市政务服务中心");
    }

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

    @Test
    void resolvesACodeThatCameBackToItself() {
        String home = given().department();
        String away = given().department();
        ApiAnswer matter = given().published(home);
        Batch there = propose(transfer(matter, away));
        there.confirm(0, home, "SOURCE");
        there.confirm(0, away, "TARGET");
        through(there, DAY);
        Batch back = propose(transfer(matter, home), "2026-03-20");
        back.confirm(0, away, "SOURCE");
        back.confirm(0, home, "TARGET");
        through(back, "2026-03-20");
        String code = matter.text("/implementationCode");
        JsonNode again = anyone().get("/matters/by-code/" + code).json();
        assertThat(again.at("/inForce").asString()).isEqualTo("IN_FORCE");
        assertThat(again.at("/successorCodes").size()).isZero();
        assertThat(again.at("/version").asInt()).isEqualTo(2);
        String between = again.at("/predecessorCodes/0").asString();
        assertThat(anyone().get("/matters/by-code/" + between).text("/successorCodes/0"))
                .isEqualTo(code);
        assertThat(anyone().get("/matters/by-code/" + code + "?asOf=2026-03-15").text("/inForce"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void settlesADisputeByADocument() {
        String from = given().department();
        String to = given().department();
        String other = given().department();
        ApiAnswer matter = given().published(from);
        Batch batch = propose(transfer(matter, to));
        editor(other).post(batch.item(0) + "/objections", Map.of("reason", "x")).expectProblem(403, "FORBIDDEN");
        assertThat(editor(to)
                        .post(batch.item(0) + "/objections", Map.of("reason", "不属本局职责"))
                        .expectStatus(201)
                        .text("/state"))
                .isEqualTo("DISPUTED");
        editor(from)
                .post(batch.item(0) + "/confirmations", Map.of("side", "SOURCE"))
                .expectProblem(409, "TRANSFER_STATE");
        reviewer()
                .post(batch.item(0) + "/rulings", Map.of("toDepartmentId", other, "document", "英编〔2026〕3号"))
                .expectStatus(201);
        through(batch, DAY);
        String successor = anyone().get("/matters/by-code/" + matter.text("/implementationCode"))
                .text("/successorCodes/0");
        assertThat(anyone().get("/matters/by-code/" + successor).text("/departmentId"))
                .isEqualTo(other);
        JsonNode history = reviewer().get(batch.item(0) + "/history").json();
        assertThat(history.at("/items").valueStream().map(one -> one.at("/fact").asString()))
                .containsExactly("proposed", "disputed", "ruled", "effected");
    }

    @Test
    void undoesAnItemUntilItIsEffected() {
        String from = given().department();
        String to = given().department();
        ApiAnswer matter = given().published(from);
        Batch batch = propose(transfer(matter, to));
        batch.confirm(0, from, "SOURCE");
        batch.confirm(0, to, "TARGET");
        assertThat(reviewer()
                        .post(batch.item(0) + "/undoings", Map.of("reason", "方案调整"))
                        .expectStatus(201)
                        .text("/state"))
                .isEqualTo("CANCELLED");
        on(DAY);
        assertThat(inForce(matter)).isEqualTo("IN_FORCE");
        reviewer().post(batch.item(0) + "/undoings", Map.of("reason", "x")).expectProblem(409, "TRANSFER_STATE");
    }

    @Test
    @Tag("sql")
    void carriesAnItemOutOnceHoweverManyReplicasTry() throws Exception {
        String from = given().department();
        String to = given().department();
        Batch batch = propose(transfer(given().published(from), to));
        batch.confirm(0, from, "SOURCE");
        batch.confirm(0, to, "TARGET");
        Thread replica = new Thread(() -> on(DAY));
        replica.start();
        through(batch, DAY);
        replica.join();
        JsonNode history = reviewer().get(batch.item(0) + "/history").json();
        assertThat(history.at("/items").valueStream().map(one -> one.at("/fact").asString()))
                .containsExactly("proposed", "confirmed", "confirmed", "effected");
        assertThat(reviewer()
                        .get("/matters/count?departmentId=" + to)
                        .json()
                        .at("/count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void letsNobodyConfirmForAnother() {
        String from = given().department();
        String to = given().department();
        Batch batch = propose(transfer(given().published(from), to));
        editor(to)
                .post(batch.item(0) + "/confirmations", Map.of("side", "SOURCE"))
                .expectProblem(403, "FORBIDDEN");
        reviewer()
                .post(batch.item(0) + "/confirmations", Map.of("side", "SOURCE"))
                .expectProblem(403, "FORBIDDEN");
    }

    @Test
    void refusesAMoveThatCannotBe() {
        String department = given().department();
        ApiAnswer matter = given().published(department);
        Map<String, Object> onto = transfer(matter, department);
        refused(onto, 400, "INVALID_REQUEST");
        refused(Map.of("kind", "TRANSFER", "matterId", matter.text("/id")), 400, "INVALID_REQUEST");
        refused(transfer(matter, "no-such-department"), 422, "DEPARTMENT_UNKNOWN");
        refused(Map.of("kind", "SPLIT", "matterId", matter.text("/id"), "into", List.of()), 400, "INVALID_REQUEST");
        refused(Map.of("kind", "RENAME", "departmentId", department), 400, "INVALID_REQUEST");
        String to = given().department();
        editor(to)
                .post("/matters", Map.of("basicCode", matter.text("/basicCode"), "departmentId", to))
                .expectStatus(201);
        refused(transfer(matter, to), 422, "TRANSFER_REFUSED");
    }

    @Test
    void refusesAReformOfThePastThatIsNotMarkedSo() {
        ApiAnswer matter = given().published(given().department());
        reviewer()
                .post("/transfer-batches", batch(transfer(matter, given().department()), "2019-03-01"))
                .expectRule(422, "TRANSFER_REFUSED", "CATALOG-TRANSFER-1");
    }

    private void refused(Map<String, Object> item, int status, String code) {
        reviewer().post("/transfer-batches", batch(item, DAY)).expectProblem(status, code);
    }

    private String inForce(ApiAnswer matter) {
        return anyone().get("/matters/by-code/" + matter.text("/implementationCode"))
                .text("/inForce");
    }

    /** The day begins, and the timer runs as it does every half minute. */
    private void on(String day) {
        TestClock.INSTANCE.set(day + "T00:05+08:00");
        timers.run("due-transfers");
    }

    /** The same, and the reform is through: the background timer may be the one that carries it out. */
    private void through(Batch batch, String day) {
        on(day);
        Eventually.assertThat(
                () -> assertThat(batch.read().at("/state").asString()).isEqualTo("DONE"));
    }

    private Batch propose(Map<String, Object> item) {
        return propose(item, DAY);
    }

    private Batch propose(Map<String, Object> item, String day) {
        return new Batch(reviewer().post("/transfer-batches", batch(item, day)).expectStatus(201));
    }

    private static Map<String, Object> batch(Map<String, Object> item, String day) {
        return Map.of("title", "机构改革", "basisDocument", "英委办〔2026〕1号", "effectiveOn", day, "items", List.of(item));
    }

    private static Map<String, Object> transfer(ApiAnswer matter, String to) {
        return Map.of("kind", "TRANSFER", "matterId", matter.text("/id"), "toDepartmentId", to);
    }

    private final class Batch {

        private final ApiAnswer made;

        Batch(ApiAnswer made) {
            this.made = made;
        }

        String item(int index) {
            return "/transfer-batches/" + made.text("/id") + "/items/" + made.text("/items/" + index + "/id");
        }

        String confirm(int index, String department, String side) {
            return editor(department)
                    .post(item(index) + "/confirmations", Map.of("side", side))
                    .expectStatus(201)
                    .text("/state");
        }

        JsonNode preview() {
            return reviewer()
                    .get("/transfer-batches/" + made.text("/id") + "/preview")
                    .expectStatus(200)
                    .json();
        }

        JsonNode read() {
            return reviewer()
                    .get("/transfer-batches/" + made.text("/id"))
                    .expectStatus(200)
                    .json();
        }
    }
}

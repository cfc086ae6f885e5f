package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TransfersApiTests extends ReformApiTest {

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
}

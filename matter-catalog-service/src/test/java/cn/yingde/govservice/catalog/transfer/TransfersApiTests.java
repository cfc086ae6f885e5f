package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.platform.testing.ApiAnswer;
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

package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Races;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** For each pair of commands on one item at once: whether one or both win. */
@Tag("sql")
class TransferRacesApiTests extends ReformApiTest {

    private String from;
    private String to;
    private Batch batch;

    @BeforeEach
    void aProposedTransfer() {
        from = given().department();
        to = given().department();
        batch = propose(transfer(given().published(from), to));
    }

    @Test
    void letsBothSidesConfirmAtOnce() throws Exception {
        assertThat(Races.statuses(List.of(() -> confirmation(from, "SOURCE"), () -> confirmation(to, "TARGET"))))
                .containsExactly(201, 201);
        assertThat(state()).isEqualTo("CONFIRMED");
    }

    @Test
    void takesOneWordOfTheSameSideOnce() throws Exception {
        assertThat(Races.statuses(3, () -> confirmation(from, "SOURCE"))).containsOnly(201);
        assertThat(facts()).containsExactly("proposed", "confirmed");
    }

    /** An undoing wins in any case; a confirmation that comes second is refused. */
    @Test
    void undoesWhateverIsConfirmedMeanwhile() throws Exception {
        batch.confirm(0, from, "SOURCE");
        List<Integer> statuses = Races.statuses(List.of(
                () -> reviewer().post(batch.item(0) + "/undoings", Map.of("reason", "方案调整")),
                () -> confirmation(to, "TARGET")));
        assertThat(statuses.get(0)).isEqualTo(201);
        assertThat(statuses.get(1)).isIn(201, 409);
        assertThat(state()).isEqualTo("CANCELLED");
    }

    @Test
    void refusesTheSecondOfTwoThatReadTheSameTag() throws Exception {
        String tag = reviewer().get(batch.item(0)).header("ETag");
        List<Integer> statuses = Races.statuses(List.of(
                () -> reviewer().with("If-Match", tag).post(batch.item(0) + "/undoings", Map.of("reason", "方案调整")),
                () -> editor(from)
                        .with("If-Match", tag)
                        .post(batch.item(0) + "/confirmations", Map.of("side", "SOURCE"))));
        assertThat(statuses).containsExactlyInAnyOrder(201, 412);
    }

    /** Whoever comes first decides: a disputed item is not carried out, a carried out one is not disputed. */
    @Test
    void eitherCarriesOutOrHearsTheObjection() throws Exception {
        batch.confirm(0, from, "SOURCE");
        batch.confirm(0, to, "TARGET");
        Thread timer = new Thread(() -> on(DAY));
        timer.start();
        ApiAnswer objection = editor(to).post(batch.item(0) + "/objections", Map.of("reason", "不属本局职责"));
        timer.join();
        assertThat(objection.status()).isIn(201, 409);
        assertThat(state()).isIn(objection.status() == 201 ? List.of("DISPUTED") : List.of("EFFECTED"));
        assertThat(reviewer()
                        .get("/matters/count?departmentId=" + to)
                        .json()
                        .at("/count")
                        .asInt())
                .isEqualTo(objection.status() == 201 ? 0 : 1);
    }

    @Test
    void saysWhoMayDoWhat() {
        JsonNode own = editor(from).get(batch.item(0)).json();
        assertThat(own.at("/actions").toString()).isEqualTo("[\"CONFIRM\",\"OBJECT\"]");
        JsonNode bureau = reviewer().get(batch.item(0)).json();
        assertThat(bureau.at("/actions").toString()).isEqualTo("[\"UNDO\"]");
        assertThat(editor(given().department())
                        .get(batch.item(0))
                        .json()
                        .at("/actions")
                        .size())
                .isZero();
        JsonNode why = reviewer().get(batch.item(0) + "/actions").json();
        assertThat(why.at("/items")
                        .valueStream()
                        .filter(one -> !one.at("/allowed").asBoolean()))
                .allMatch(one -> !one.at("/reason").asString().isBlank());
        reviewer().get(batch.item(0) + "0").expectProblem(404, "NOT_FOUND");
    }

    private ApiAnswer confirmation(String department, String side) {
        return editor(department).post(batch.item(0) + "/confirmations", Map.of("side", side));
    }

    private String state() {
        return reviewer().get(batch.item(0)).text("/state");
    }

    private List<String> facts() {
        return reviewer()
                .get(batch.item(0) + "/history")
                .json()
                .at("/items")
                .valueStream()
                .map(one -> one.at("/fact").asString())
                .toList();
    }
}

package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What both sides and the bureau say, and what is refused. */
class TransferDecisionsApiTests extends ReformApiTest {

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

    @Test
    void refusesWhatCouldNeverBeCarriedOut() {
        String from = given().department();
        String to = given().department();
        ApiAnswer matter = given().published(from);
        Map<String, Object> otherType = Map.of("basicCode", Codes.basic("01"), "name", "新设", "toDepartmentId", to);
        Map<String, Object> sameType = Map.of("basicCode", Codes.basic("20"), "name", "变更", "toDepartmentId", to);
        refused(
                Map.of("kind", "SPLIT", "matterId", matter.text("/id"), "into", List.of(sameType, otherType)),
                400,
                "INVALID_REQUEST");
        Map<String, Object> twice = new HashMap<>(batch(transfer(matter, to), DAY));
        twice.put("items", List.of(transfer(matter, to), transfer(matter, given().department())));
        reviewer().post("/transfer-batches", twice).expectRule(422, "TRANSFER_REFUSED", "CATALOG-TRANSFER-6");
    }

    /** Two departments' matters of one entry cannot both become the third's, unless they are merged. */
    @Test
    void refusesTwoItemsThatLeadToOneCode() {
        String entry = given().item("20");
        List<Map<String, Object>> items = new ArrayList<>();
        String to = given().department();
        for (String department : List.of(given().department(), given().department())) {
            ApiAnswer made = editor(department)
                    .post("/matters", Map.of("basicCode", entry, "departmentId", department))
                    .expectStatus(201);
            items.add(transfer(made, to));
        }
        Map<String, Object> both = new HashMap<>(batch(items.get(0), DAY));
        both.put("items", items);
        reviewer().post("/transfer-batches", both).expectRule(422, "TRANSFER_REFUSED", "CATALOG-TRANSFER-3");
    }

    /** The deciding document may leave the matter where it is: then nothing changes on the day. */
    @Test
    void leavesAMatterWhereTheRulingSaysItStays() {
        String from = given().department();
        ApiAnswer matter = given().published(from);
        Batch batch = propose(transfer(matter, given().department()));
        editor(from)
                .post(batch.item(0) + "/objections", Map.of("reason", "仍属本局职责"))
                .expectStatus(201);
        reviewer()
                .post(batch.item(0) + "/rulings", Map.of("toDepartmentId", from, "document", "英编〔2026〕4号"))
                .expectStatus(201);
        through(batch, DAY);
        JsonNode same = anyone().get("/matters/by-code/" + matter.text("/implementationCode"))
                .json();
        assertThat(same.at("/inForce").asString()).isEqualTo("IN_FORCE");
        assertThat(same.at("/departmentId").asString()).isEqualTo(from);
        assertThat(same.at("/version").asInt()).isEqualTo(1);
    }
}

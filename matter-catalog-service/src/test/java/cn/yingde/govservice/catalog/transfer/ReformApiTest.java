package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Base of the tests of reforms: proposing, confirming and letting the day come. */
abstract class ReformApiTest extends CatalogApiTest {

    static final String DAY = "2026-03-10";

    @Autowired
    Timers timers;

    @AfterEach
    void putTheClockBack() {
        TestClock.INSTANCE.reset();
    }

    void refused(Map<String, Object> item, int status, String code) {
        reviewer().post("/transfer-batches", batch(item, DAY)).expectProblem(status, code);
    }

    String inForce(ApiAnswer matter) {
        return anyone().get("/matters/by-code/" + matter.text("/implementationCode"))
                .text("/inForce");
    }

    /** The day begins, and the timer runs as it does every few seconds. */
    void on(String day) {
        TestClock.INSTANCE.set(day + "T00:05+08:00");
        timers.run("due-today");
    }

    /** The same, and the reform is through: the background timer may be the one that carries it out. */
    void through(Batch batch, String day) {
        on(day);
        Eventually.assertThat(
                () -> assertThat(batch.read().at("/state").asString()).isEqualTo("DONE"));
    }

    Batch propose(Map<String, Object> item) {
        return propose(item, DAY);
    }

    Batch propose(Map<String, Object> item, String day) {
        return new Batch(reviewer().post("/transfer-batches", batch(item, day)).expectStatus(201));
    }

    /** A transfer both sides have confirmed. */
    Batch confirmed(String from, String to, Map<String, Object> item, String day) {
        Batch batch = propose(item, day);
        batch.confirm(0, from, "SOURCE");
        batch.confirm(0, to, "TARGET");
        return batch;
    }

    static Map<String, Object> batch(Map<String, Object> item, String day) {
        return Map.of("title", "机构改革", "basisDocument", "英委办〔2026〕1号", "effectiveOn", day, "items", List.of(item));
    }

    static Map<String, Object> transfer(ApiAnswer matter, String to) {
        return Map.of("kind", "TRANSFER", "matterId", matter.text("/id"), "toDepartmentId", to);
    }

    final class Batch {

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

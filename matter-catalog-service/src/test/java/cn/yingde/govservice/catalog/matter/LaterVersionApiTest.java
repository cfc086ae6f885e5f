package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Base of the tests of versions that are published for a later day. */
abstract class LaterVersionApiTest extends CatalogApiTest {

    static final String OLD = "英德市政务服务中心";
    static final String NEW = "新大厅";

    @Autowired
    Timers timers;

    String department;
    ApiAnswer matter;
    String path;
    String code;

    @BeforeEach
    void aMatterInForce() {
        department = given().department();
        matter = given().published(department);
        path = "/matters/" + matter.text("/id");
        code = matter.text("/implementationCode");
    }

    @AfterEach
    void putTheClockBack() {
        TestClock.INSTANCE.reset();
    }

    void publishNext(String address, String effectiveOn) {
        given().publishedNext(department, matter.text("/id"), address, effectiveOn);
    }

    void on(String moment) {
        TestClock.INSTANCE.set(moment);
        timers.run("due-today");
    }

    /** The background timer may be the one that does it. */
    void readsEventually(int version) {
        Eventually.assertThat(() ->
                assertThat(anyone().get(path).json().at("/version").asInt()).isEqualTo(version));
    }

    void assertReads(String address, int version) {
        assertThat(anyone().get(path).text("/body/address")).isEqualTo(address);
        assertThat(anyone().get("/guides/" + code).text("/body/address")).isEqualTo(address);
        JsonNode intake = as("svc-cases").get("/matters/by-code/" + code).json();
        assertThat(intake.at("/body/address").asString()).isEqualTo(address);
        assertThat(intake.at("/version").asInt()).isEqualTo(version);
        assertThat(line(anyone()).at("/version").asInt()).isEqualTo(version);
    }

    List<String> states() {
        return anyone().get(path + "/versions")
                .json()
                .at("/items")
                .valueStream()
                .map(one -> one.at("/state").asString())
                .toList();
    }

    List<String> history() {
        return reviewer()
                .get(path + "/history?limit=200")
                .json()
                .at("/items")
                .valueStream()
                .map(one -> one.at("/fact").asString())
                .toList();
    }

    List<JsonNode> factsOf(String fact) {
        return feedOf(code).stream()
                .filter(one -> one.at("/type").asString().endsWith(".matter." + fact + ".v1"))
                .toList();
    }

    static String moment(JsonNode fact) {
        return fact.at("/time").asString().substring(0, 16);
    }

    JsonNode line(Api api) {
        return api.get("/matters?departmentId=" + department).json().at("/items/0");
    }

    int count(String filter) {
        return anyone().get("/matters/count?departmentId=" + department + filter)
                .json()
                .at("/count")
                .asInt();
    }
}

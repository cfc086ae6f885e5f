package cn.yingde.govservice.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Histories of earlier systems, taken in through the interface. */
@Tag("sql")
class CaseImportTests extends CasesApiTest {

    @Autowired
    private JdbcTemplate jdbc;

    private Api loader;
    private final String system = "old-" + UUID.randomUUID().toString().substring(0, 8);
    private StubMatter matter;

    @BeforeEach
    void aMatterInTheFeed() {
        loader = anybody.as("demo-loader");
        matter = StubMatter.licence();
        CATALOG.tell("matter", "published", "2019-01-01T00:00:00+08:00", matter.head());
    }

    @Test
    void takesACaseWithItsWholeLife() {
        JsonNode job = imported(line("1", matter.code(), granted()));
        assertThat(job.path("accepted").asInt()).isEqualTo(1);
        String no = numberOf("1");
        assertThat(no).startsWith("YDB20190304");
        ApiAnswer file = loader.get("/cases/" + no).expectStatus(200);
        assertThat(file.text("/state")).isEqualTo("DELIVERED");
        assertThat(file.text("/clock/acceptedOn")).isEqualTo("2019-03-05");
        assertThat(file.text("/clock/due")).isEqualTo("2019-03-19");
        assertThat(file.text("/decision/decidedAt")).isEqualTo("2019-03-08T16:00:00+08:00");
        assertThat(file.text("/applicant/name")).isEqualTo("演**人".replace("**", "***"));
        assertThat(file.json().at("/imported").asBoolean()).isTrue();
        assertThat(file.json().at("/deviations").size()).isZero();
        ApiAnswer history = loader.get("/cases/" + no + "/history").expectStatus(200);
        assertThat(history.json().at("/items").findValuesAsString("fact"))
                .containsExactly("submitted", "accepted", "opinion-given", "decided", "completed", "delivered");
        assertThat(history.text("/items/3/happenedAt")).isEqualTo("2019-03-08T16:00:00+08:00");
        assertThat(history.text("/items/2/notes/comment")).isEqualTo("材料齐全");
    }

    @Test
    void changesNothingWhenTheSameLinesComeAgain() {
        String line = line("1", matter.code(), granted());
        imported(line);
        JsonNode again = imported(line);
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        assertThat(again.path("accepted").asInt()).isZero();
        JsonNode changed = imported(line.replace("演示申请人", "另一个人"));
        assertThat(changed.path("rejected").asInt()).isEqualTo(1);
        assertThat(errors(changed).at("/items/0/code").asString()).isEqualTo("CHANGED");
    }

    @Test
    void rejectsBrokenLinesByRowAndTakesTheRest() {
        JsonNode job = imported(String.join(
                "\n",
                line("1", matter.code(), granted()),
                "{broken",
                line("2", "11441881MB2D0001X340449999999990", "[]").replace("340449999999990\"", "34044999999999A\""),
                line("3", matter.code(), granted().replace("2019-03-08T16", "2019-03-04T01")),
                "{\"sourceSystem\":\"x\",\"sourceNo\":\"1\"}",
                line("4", matter.code(), granted())));
        assertThat(job.path("rows").asInt()).isEqualTo(6);
        assertThat(job.path("accepted").asInt()).isEqualTo(2);
        assertThat(job.path("rejected").asInt()).isEqualTo(4);
        JsonNode errors = errors(job).at("/items");
        assertThat(errors.findValuesAsString("row")).containsExactly("2", "3", "4", "5");
        assertThat(errors.findValuesAsString("code"))
                .containsExactly("UNREADABLE", "UNKNOWN_MATTER", "INVALID", "INVALID");
    }

    @Test
    void keepsWhatBrokeARuleThenAsDeviations() {
        String history = """
                [{"action":"ACCEPT","at":"2019-03-05T09:00:00+08:00","actorName":"演示甲","departmentId":"housing"},
                 {"action":"DECIDE","at":"2019-05-05T16:00:00+08:00","actorName":"演示乙","departmentId":"housing",
                  "data":{"outcome":"REFUSED","documentNo":"文1号"}}]""";
        imported(line("1", matter.code(), history));
        ApiAnswer file = loader.get("/cases/" + numberOf("1")).expectStatus(200);
        assertThat(file.json().at("/deviations").toString()).isEqualTo("[\"CASE-DEC-1\",\"CASE-DUE-1\"]");
        assertThat(file.json().at("/clock/overdue").asBoolean()).isTrue();
    }

    @Test
    void followsATransferInTheMiddleOfALife() {
        StubMatter successor = StubMatter.licence().of("market");
        CATALOG.tell("matter", "transferred-in", "2019-03-06T00:00:00+08:00", successor.head());
        CATALOG.tell(
                "matter",
                "cancelled",
                "2019-03-06T00:00:00+08:00",
                matter.force("CANCELLED", successor.code()).head());
        String history = granted()
                .replace(
                        "\"2019-03-08T16:00:00+08:00\",\"actorName\":\"演示乙\",\"departmentId\":\"housing\"",
                        "\"2019-03-08T16:00:00+08:00\",\"actorName\":\"演示乙\",\"departmentId\":\"market\"");
        imported(line("1", matter.code(), history));
        String no = numberOf("1");
        ApiAnswer file = loader.get("/cases/" + no).expectStatus(200);
        assertThat(file.text("/acceptedDepartmentId")).isEqualTo("housing");
        assertThat(file.text("/departmentId")).isEqualTo("market");
        ApiAnswer held = handler.get("/cases/" + no + "/history").expectStatus(200);
        assertThat(held.json().at("/items").findValuesAsString("fact")).doesNotContain("decided");
    }

    @Test
    void firesNothingForTimesThatPassedBeforeTheImport() {
        imported(line("1", matter.code(), "[]"));
        Integer alarms = jdbc.queryForObject(
                "select count(*) from case_file where source_system = ? and alarm_at is not null",
                Integer.class,
                system);
        assertThat(alarms).isZero();
    }

    @Test
    void isNotForPeopleOfDepartments() {
        handler.postLines("/imports", "").expectProblem(403, "FORBIDDEN");
    }

    private JsonNode imported(String lines) {
        String id = loader.postLines("/imports", lines).expectStatus(202).text("/id");
        return Eventually.get(() -> {
            JsonNode job = loader.get("/imports/" + id).expectStatus(200).json();
            assertThat(job.path("state").asString()).isEqualTo("DONE");
            return job;
        });
    }

    private JsonNode errors(JsonNode job) {
        return loader.get("/imports/" + job.path("id").asString() + "/errors")
                .expectStatus(200)
                .json();
    }

    private String numberOf(String sourceNo) {
        return jdbc.queryForObject(
                "select case_no from case_file where source_system = ? and source_no = ?",
                String.class,
                system,
                sourceNo);
    }

    private String line(String sourceNo, String code, String history) {
        return ("""
                {"sourceSystem":"%s","sourceNo":"%s","implementationCode":"%s","channel":"WINDOW",
                 "receivedAt":"2019-03-04T10:00:00+08:00",
                 "applicant":{"kind":"PERSON","name":"演示申请人","idType":"ID_CARD","idNumber":"441881190001010011","phone":"13800000001"},
                 "materials":[{"seq":1,"form":"PAPER","copies":1}],"history":%s}""".formatted(system, sourceNo, code, history)).replace("\n", " ");
    }

    static String granted() {
        return """
                [{"action":"ACCEPT","at":"2019-03-05T09:00:00+08:00","actorName":"演示甲","departmentId":"housing"},
                 {"action":"OPINION","at":"2019-03-06T09:00:00+08:00","actorName":"演示甲","departmentId":"housing","data":{"step":"审核","opinion":"AGREE","comment":"材料齐全"}},
                 {"action":"DECIDE","at":"2019-03-08T16:00:00+08:00","actorName":"演示乙","departmentId":"housing","data":{"outcome":"GRANTED","documentNo":"文1号"}},
                 {"action":"COMPLETE","at":"2019-03-08T16:10:00+08:00","actorName":"演示甲","departmentId":"housing"},
                 {"action":"DELIVER","at":"2019-03-11T10:00:00+08:00","actorName":"演示甲","departmentId":"housing","data":{"method":"COUNTER"}}]""";
    }
}

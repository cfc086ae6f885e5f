package cn.yingde.govservice.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.testing.ApiAnswer;
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

    private CaseLoader loader;
    private StubMatter matter;

    @BeforeEach
    void aMatterInTheFeed() {
        loader = new CaseLoader(anybody.as("demo-loader"), jdbc);
        matter = StubMatter.licence();
        CATALOG.tell("matter", "published", "2019-01-01T00:00:00+08:00", matter.head());
    }

    @Test
    void takesACaseWithItsWholeLife() {
        JsonNode job = loader.load(loader.line("1", matter.code(), granted()));
        assertThat(job.path("accepted").asInt()).isEqualTo(1);
        String no = loader.numberOf("1");
        assertThat(no).startsWith("YDB20190304");
        ApiAnswer file = anybody.as("demo-loader").get("/cases/" + no).expectStatus(200);
        assertThat(file.text("/state")).isEqualTo("DELIVERED");
        assertThat(file.text("/clock/acceptedOn")).isEqualTo("2019-03-05");
        assertThat(file.text("/clock/due")).isEqualTo("2019-03-19");
        assertThat(file.text("/decision/decidedAt")).isEqualTo("2019-03-08T16:00:00+08:00");
        assertThat(file.text("/applicant/name")).isEqualTo("演**人".replace("**", "***"));
        assertThat(file.json().at("/imported").asBoolean()).isTrue();
        assertThat(file.json().at("/deviations").size()).isZero();
        ApiAnswer history =
                anybody.as("demo-loader").get("/cases/" + no + "/history").expectStatus(200);
        assertThat(history.json().at("/items").findValuesAsString("fact"))
                .containsExactly("submitted", "accepted", "opinion-given", "decided", "completed", "delivered");
        assertThat(history.text("/items/3/happenedAt")).isEqualTo("2019-03-08T16:00:00+08:00");
        assertThat(history.text("/items/2/notes/comment")).isEqualTo("材料齐全");
    }

    @Test
    void changesNothingWhenTheSameLinesComeAgain() {
        String line = loader.line("1", matter.code(), granted());
        loader.load(line);
        JsonNode again = loader.load(line);
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        assertThat(again.path("accepted").asInt()).isZero();
        JsonNode changed = loader.load(line.replace("演示申请人", "另一个人"));
        assertThat(changed.path("rejected").asInt()).isEqualTo(1);
        assertThat(loader.errors(changed).at("/items/0/code").asString()).isEqualTo("CHANGED");
    }

    @Test
    void rejectsBrokenLinesByRowAndTakesTheRest() {
        JsonNode job = loader.load(String.join(
                "\n",
                loader.line("1", matter.code(), granted()),
                "{broken",
                loader.line("2", "11441881MB2D0001X340449999999990", "[]")
                        .replace("340449999999990\"", "34044999999999A\""),
                loader.line("3", matter.code(), granted().replace("2019-03-08T16", "2019-03-04T01")),
                "{\"sourceSystem\":\"x\",\"sourceNo\":\"1\"}",
                loader.line("4", matter.code(), granted())));
        assertThat(job.path("rows").asInt()).isEqualTo(6);
        assertThat(job.path("accepted").asInt()).isEqualTo(2);
        assertThat(job.path("rejected").asInt()).isEqualTo(4);
        JsonNode errors = loader.errors(job).at("/items");
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
        loader.load(loader.line("1", matter.code(), history));
        ApiAnswer file =
                anybody.as("demo-loader").get("/cases/" + loader.numberOf("1")).expectStatus(200);
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
        loader.load(loader.line("1", matter.code(), history));
        String no = loader.numberOf("1");
        ApiAnswer file = anybody.as("demo-loader").get("/cases/" + no).expectStatus(200);
        assertThat(file.text("/acceptedDepartmentId")).isEqualTo("housing");
        assertThat(file.text("/departmentId")).isEqualTo("market");
        ApiAnswer held = handler.get("/cases/" + no + "/history").expectStatus(200);
        assertThat(held.json().at("/items").findValuesAsString("fact")).doesNotContain("decided");
    }

    @Test
    void firesNothingForTimesThatPassedBeforeTheImport() {
        loader.load(loader.line("1", matter.code(), "[]"));
        Integer alarms = jdbc.queryForObject(
                "select count(*) from case_file where source_system = ? and alarm_at is not null",
                Integer.class,
                loader.system());
        assertThat(alarms).isZero();
    }

    @Test
    void isNotForPeopleOfDepartments() {
        handler.postLines("/imports", "").expectProblem(403, "FORBIDDEN");
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

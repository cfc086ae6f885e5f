package cn.yingde.govservice.cases.timer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Open cases follow their matter to its new department. */
@Tag("sql")
class HandOverTests extends CasesApiTest {

    @Autowired
    private Timers timers;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void followsAMatterToItsNewDepartment() {
        StubMatter matter = StubMatter.licence();
        String no = accepted(matter);
        transferred(matter, "market");
        Eventually.assertThat(() -> {
            timers.run("case-hand-over");
            assertThat(read(no).text("/departmentId")).isEqualTo("market");
        });
        assertThat(read(no).text("/acceptedDepartmentId")).isEqualTo("housing");
        assertThat(facts(no)).containsExactly("submitted", "accepted", "handed-over");
        handler.get("/cases/" + no).expectStatus(200);
        handler.post("/cases/" + no + "/opinions", Bodies.opinion("审核")).expectProblem(403, "FORBIDDEN");
        anybody.as("market-handler")
                .post("/cases/" + no + "/opinions", Bodies.opinion("审核"))
                .expectStatus(201);
        assertThat(handler.get("/cases/" + no + "/history").json().at("/items").findValuesAsString("fact"))
                .doesNotContain("opinion-given");
    }

    private List<String> facts(String no) {
        return jdbc.queryForList(
                "select fact from event where subject_no = ? order by subject_version", String.class, no);
    }
}

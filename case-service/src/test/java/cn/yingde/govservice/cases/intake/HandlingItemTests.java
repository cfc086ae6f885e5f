package cn.yingde.govservice.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Applications for a handling item of a matter. */
@Tag("sql")
class HandlingItemTests extends CasesApiTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void takesAHandlingItemWithItsOwnPromise() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String no = clerk.post("/cases", Bodies.application(matter.code() + "01"))
                .expectStatus(201)
                .text("/caseNo");
        assertThat(read(no).text("/matter/handlingItemCode")).isEqualTo(matter.code() + "01");
        assertThat(clerk.post("/cases/" + no + "/acceptances", "{}").text("/clock/due"))
                .isEqualTo("2026-03-02");
    }
}

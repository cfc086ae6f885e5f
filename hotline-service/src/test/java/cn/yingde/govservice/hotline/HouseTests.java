package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.hotline.ticket.TicketLife;
import cn.yingde.govservice.platform.testing.HouseRules;
import cn.yingde.govservice.platform.testing.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the code must keep, and the pages made from it. */
class HouseTests {

    @Test
    void keepsTheHouseRules() {
        HouseRules.hold("hotline");
    }

    @Test
    void listsItsRulesInTheRuleBook() {
        RuleBook.isTheCommittedOne("hotline");
    }

    @Test
    void drawsTheLifeOfATicketInItsReadme() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(TicketLife.TABLE.mermaid());
    }
}

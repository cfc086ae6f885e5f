package cn.yingde.govservice.cases;

import cn.yingde.govservice.platform.testing.RuleBook;
import org.junit.jupiter.api.Test;

/** The rule book as a committed page. */
class RuleBookPageTests {

    @Test
    void isTheCommittedOne() {
        RuleBook.isTheCommittedOne("cases");
    }
}

package cn.yingde.govservice.cases;

import cn.yingde.govservice.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

/** The house rules, for this service. */
class HouseRulesTests {

    @Test
    void hold() {
        HouseRules.hold("cases");
    }
}

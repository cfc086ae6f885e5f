package cn.yingde.govservice.platform;

import cn.yingde.govservice.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTests {

    @Test
    void theStarterKeepsTheHouseRules() {
        HouseRules.hold("platform");
    }
}

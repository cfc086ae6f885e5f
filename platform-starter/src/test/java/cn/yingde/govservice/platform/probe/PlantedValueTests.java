package cn.yingde.govservice.platform.probe;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.testing.PlantedValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class PlantedValueTests extends ProbeApiTest {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void findsAPlantedValueInTablesAndLogs() {
        String name = fresh();
        String id = admin().post("/probes", new Name(name)).expectStatus(201).text("/id");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> PlantedValue.isNowhere(jdbc, "", name))
                .withMessageContaining("event");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> PlantedValue.isNowhere(jdbc, List.of("probe"), "", name));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> PlantedValue.isNowhere(jdbc, "… 13800003210 …", "13800003210"));
        PlantedValue.isNowhere(jdbc, "probe " + id + " made", "13800003210", "李小敏");
    }
}

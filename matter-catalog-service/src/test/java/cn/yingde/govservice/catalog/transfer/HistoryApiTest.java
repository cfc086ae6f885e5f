package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Base of tests that import the past: departments and matters as lines of another system. */
abstract class HistoryApiTest extends CatalogApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    final String system = "old-" + Codes.unique();

    Api loader() {
        return as("demo-loader");
    }

    JsonNode imported(ApiAnswer stored, String path) {
        String id = stored.expectStatus(202).text("/id");
        return Eventually.get(() -> {
            JsonNode job = loader().get(path + id).expectStatus(200).json();
            assertThat(job.at("/state").asString()).isEqualTo("DONE");
            return job;
        });
    }

    Map<String, Object> department(String id, String uscc) {
        Map<String, Object> line = Bodies.department(id, uscc);
        line.putAll(Map.of("sourceSystem", system, "sourceNo", id, "validFrom", "2010-01-01"));
        return line;
    }

    Map<String, Object> matter(String department, String code) {
        return new HashMap<>(Map.of(
                "sourceSystem",
                system,
                "sourceNo",
                department + code,
                "historical",
                true,
                "reason",
                "历史数据迁移",
                "item",
                Bodies.item(code, "事项" + code),
                "departmentId",
                department,
                "effectiveOn",
                "2018-01-01",
                "draft",
                Bodies.draft()));
    }

    static String line(Map<String, Object> record) {
        return JSON.writeValueAsString(record) + "\n";
    }
}

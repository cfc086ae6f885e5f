package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.feed.FeedHandler;
import cn.yingde.govservice.platform.feed.FeedItem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class FollowerApiTests extends HotlineApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private FeedHandler follower;

    @Test
    void keepsDepartmentsAsTheCatalogueTellsThem() {
        String id = "d" + fresh();
        Map<String, Object> data = Map.of(
                "id",
                id,
                "name",
                "测试局",
                "kind",
                "DEPARTMENT",
                "hotlineMember",
                true,
                "predecessors",
                List.of("housing"));
        follower.apply(List.of(item("department", "created", data), item("matter", "published", Map.of("id", "1"))));
        follower.apply(List.of(item("department", "created", data)));
        assertThat(departments.find(id)).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo("测试局");
            assertThat(found.predecessors()).containsExactly("housing");
        });
        assertThat(departments.withPredecessors(id)).containsExactly(id, "housing");
        follower.reset();
        assertThat(departments.find(id)).isPresent();
    }

    private static FeedItem item(String subject, String fact, Map<String, Object> data) {
        OffsetDateTime at = OffsetDateTime.parse("2026-03-02T09:00+08:00");
        return new FeedItem(
                "1.0",
                "1",
                "/api/catalog/v1",
                "cn.yingde.govservice.catalog." + subject + "." + fact + ".v1",
                "1",
                at,
                "1",
                1,
                at,
                JSON.valueToTree(data));
    }
}

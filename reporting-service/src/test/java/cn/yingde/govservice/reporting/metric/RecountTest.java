package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.ReportingApiTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Random histories told to the running service: each figure it answers, however divided, is what a recount finds. */
@Tag("sql")
abstract class RecountTest extends ReportingApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    protected static final long SEED = 20190701;

    protected static Map<String, String> expected(
            Stream<String> keys, Function<String, Long> numerator, Function<String, Long> denominator) {
        return keys.distinct()
                .filter(key -> numerator.apply(key) != 0 || denominator.apply(key) != 0)
                .collect(Collectors.toMap(
                        Function.identity(),
                        key -> numerator.apply(key) + "/" + denominator.apply(key),
                        (one, other) -> one,
                        TreeMap::new));
    }

    protected Map<String, String> parts(String metricAndQuery) {
        Map<String, String> groups = new TreeMap<>();
        JsonNode figure = figure(metricAndQuery);
        long whole = 0;
        for (JsonNode group : figure.get("groups")) {
            whole += group.get("numerator").asLong();
            groups.put(
                    group.get("key").asString(),
                    group.get("numerator").asLong() + "/"
                            + group.path("denominator").asLong(0));
        }
        assertThat(figure.get("numerator").asLong()).as(metricAndQuery).isEqualTo(whole);
        return groups;
    }

    protected long listed(String metricAndQuery) {
        JsonNode page = figure(metricAndQuery.replace("?", "/records?") + "&limit=200");
        assertThat(page.has("nextCursor")).isFalse();
        return page.get("items").size();
    }

    protected static List<String> metrics(String prefix) {
        return Metrics.all().stream()
                .filter(metric -> !(metric.counting() instanceof Counting.OverMeetings))
                .map(Metric::id)
                .filter(id -> id.startsWith(prefix))
                .toList();
    }

    protected static Map<String, Object> members(Object data) {
        @SuppressWarnings("unchecked")
        Map<String, Object> members = JSON.convertValue(data, Map.class);
        return members;
    }
}

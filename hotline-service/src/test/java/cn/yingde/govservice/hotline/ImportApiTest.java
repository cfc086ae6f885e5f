package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Lines of an earlier system, and what became of them. */
abstract class ImportApiTest extends HotlineApiTest {

    static final JsonMapper JSON = JsonMapper.builder().build();

    static final Map<String, Object> REPLY = Map.of(
            "handledAt", "2019-03-06T09:00:00+08:00",
            "process", "现场核查",
            "result", "已整改",
            "answerToCaller", "已整改",
            "contactedCaller", true,
            "solved", "YES");

    static final Map<String, Object> NONE = Map.of();
    static final Map<String, Object> DISPATCH = on("4T10:00", "DISPATCH", dispatchTo("market"));
    static final Map<String, Object> SIGN_OFF = on("4T11:00", "SIGN_OFF", NONE);
    static final Map<String, Object> REPLIED = on("6T10:00", "REPLY", REPLY);
    static final Map<String, Object> PASSED = on("6T11:00", "REVIEW", Map.of("decision", "PASS"));

    ApiAnswer imported(String lines) {
        return imported("/imports", lines);
    }

    ApiAnswer imported(String path, String lines) {
        String id = as("demo-loader").postLines(path, lines).expectStatus(202).text("/id");
        return Eventually.get(() -> {
            ApiAnswer job = as("demo-loader").get("/imports/" + id).expectStatus(200);
            assertThat(job.text("/state")).isEqualTo("DONE");
            return job;
        });
    }

    static String errorsOf(ApiAnswer job) {
        return "/imports/" + job.text("/id") + "/errors";
    }

    /** The code with which each row was rejected. */
    Map<Integer, String> rejections(ApiAnswer job) {
        Map<Integer, String> codes = new TreeMap<>();
        as("demo-loader")
                .get(errorsOf(job) + "?limit=200")
                .expectStatus(200)
                .json()
                .path("items")
                .forEach(item ->
                        codes.put(item.path("row").asInt(), item.path("code").asString("")));
        return codes;
    }

    String numberOf(String source) {
        return jdbc.sql("select ticket_no from ticket where source_no = ?")
                .param(source)
                .query(String.class)
                .single();
    }

    static String old() {
        return "OLD-" + fresh();
    }

    static Map<String, Object> dispatchTo(String department) {
        return Map.of("leadDepartmentId", department, "assistingDepartmentIds", List.of(), "basis", "部门职责");
    }

    static Map<String, Object> step(String action, String at, Map<String, Object> data) {
        String actor = action.equals("REVIEW") ? "审核员" : "经办人";
        return Map.of("action", action, "at", at, "actorName", actor, "data", data);
    }

    /** A step in March 2019, like {@code 4T10:00}. */
    static Map<String, Object> on(String day, String action, Map<String, Object> data) {
        return step(action, "2019-03-0" + day + ":00+08:00", data);
    }

    @SafeVarargs
    static String line(String source, Map<String, Object> changes, Map<String, Object>... history) {
        Map<String, Object> line = new LinkedHashMap<>(request(Map.of()));
        line.put("sourceSystem", "old-hotline");
        line.put("sourceNo", source);
        line.put("source", "OWN");
        line.put("receivedAt", "2019-03-04T09:00:00+08:00");
        line.put("history", Arrays.stream(history).collect(Collectors.toList()));
        line.putAll(changes);
        return JSON.writeValueAsString(line);
    }

    /** The reply with one field otherwise. */
    static Map<String, Object> with(String field, Object value) {
        Map<String, Object> reply = new HashMap<>(REPLY);
        reply.put(field, value);
        return reply;
    }
}

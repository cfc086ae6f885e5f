package cn.yingde.govservice.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Loads histories of a source system of its own, as the bureau's migration would. */
public final class CaseLoader {

    private final String system = "old-" + UUID.randomUUID().toString().substring(0, 8);
    private final Api api;
    private final JdbcTemplate jdbc;

    public CaseLoader(Api api, JdbcTemplate jdbc) {
        this.api = api;
        this.jdbc = jdbc;
    }

    /** Loads lines and waits for the end of the job. */
    public JsonNode load(String... lines) {
        return loadInto("/imports", lines);
    }

    /** The same with timers that begin at a moment. */
    JsonNode loadResuming(String moment, String... lines) {
        return loadInto("/imports?resumeTimersAt=" + moment, lines);
    }

    private JsonNode loadInto(String path, String... lines) {
        String id =
                api.postLines(path, String.join("\n", lines)).expectStatus(202).text("/id");
        return Eventually.get(() -> {
            JsonNode job = api.get("/imports/" + id).expectStatus(200).json();
            assertThat(job.path("state").asString()).isEqualTo("DONE");
            return job;
        });
    }

    public JsonNode errors(JsonNode job) {
        return api.get("/imports/" + job.path("id").asString() + "/errors")
                .expectStatus(200)
                .json();
    }

    public JsonNode read(String sourceNo) {
        return api.get("/cases/" + numberOf(sourceNo)).expectStatus(200).json();
    }

    public JsonNode historyOf(String sourceNo) {
        return api.get("/cases/" + numberOf(sourceNo) + "/history")
                .expectStatus(200)
                .json();
    }

    public String numberOf(String sourceNo) {
        return jdbc.queryForObject(
                "select case_no from case_file where source_system = ? and source_no = ?",
                String.class,
                system,
                sourceNo);
    }

    public String system() {
        return system;
    }

    /** A case received on 4 March 2019 at ten. */
    public String line(String sourceNo, String code, String history) {
        return line(sourceNo, code, "441881190001010011", history);
    }

    public String line(String sourceNo, String code, String idNumber, String history) {
        return ("""
                {"sourceSystem":"%s","sourceNo":"%s","implementationCode":"%s","channel":"WINDOW",
                 "receivedAt":"2019-03-04T10:00:00+08:00",
                 "applicant":{"kind":"PERSON","name":"演示申请人","idType":"ID_CARD","idNumber":"%s","phone":"13800000001"},
                 "materials":[{"seq":1,"form":"PAPER","copies":1}],"history":%s}""".formatted(system, sourceNo, code, idNumber, history)).replace("\n", " ");
    }

    /** One act of the housing department at a moment of 2019. */
    public static String act(String action, String at, String data) {
        return "{\"action\":\"%s\",\"at\":\"2019-%s:00+08:00\",\"actorName\":\"演示甲\",\"departmentId\":\"housing\",\"data\":{%s}}"
                .formatted(action, at, data);
    }

    public static String past(String... acts) {
        return "[" + String.join(",", acts) + "]";
    }
}

package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.CatalogLife;
import cn.yingde.govservice.reporting.ReportingApiTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Case figures from the case service's feed to the answer. */
@Tag("sql")
class CaseFigureTests extends ReportingApiTest {

    @Test
    void countsVolumeByAcceptanceAndRatesByClosing() {
        Map<String, Object> inTime = accepted("2013-06-20", "housing");
        completed(inTime, "2013-07-01", "2013-07-02");
        Map<String, Object> late = accepted("2013-06-21", "market");
        completed(late, "2013-07-10", "2013-07-05");
        accepted("2013-07-03", "market");
        followed();

        assertThat(value("cases.accepted?period=2013-H1")).isEqualTo("2");
        assertThat(value("cases.accepted?period=2013-H2")).isEqualTo("1");
        assertThat(value("cases.accepted?period=2013&departmentId=market&basicCode=440117001&channel=WINDOW&type=01"))
                .isEqualTo("2");
        assertThat(value("cases.accepted?period=2013&basicCode=none&basicCode=440117001"))
                .isEqualTo("3");
        assertThat(value("cases.on-time-rate?period=2013-H1")).isEqualTo("null");
        assertThat(value("cases.on-time-rate?period=2013-H2")).isEqualTo("50.00");
        assertThat(value("cases.on-time-rate?period=2013-H2&asOf=2013-07-05")).isEqualTo("100.00");
        assertThat(records("cases.on-time-rate/records?period=2013-07"))
                .containsExactly(inTime.get("caseNo").toString());
        assertThat(records("cases.on-time-rate/records?period=2013-07&part=DENOMINATOR"))
                .hasSize(2);
        assertThat(records("cases.accepted/records?period=2013-06")).hasSize(2);
    }

    @Test
    void readsAFigureInTheStructureOfThenAndInTheCurrentOne() {
        String giver = fresh("dept-");
        String taker = fresh("dept-");
        String heir = fresh("dept-");
        String basicCode = fresh("basic");
        String old = fresh("code");
        String renewed = fresh("code");
        matter(giver, basicCode, old, List.of(renewed));
        matter(taker, basicCode, renewed, List.of());
        CATALOG.tell(
                "department",
                "changed",
                taker,
                "2014-06-01T00:00+08:00",
                Map.of(
                        "id",
                        taker,
                        "name",
                        "旧局",
                        "kind",
                        "DEPARTMENT",
                        "stationed",
                        false,
                        "effectiveOn",
                        "2014-06-01",
                        "successors",
                        List.of(heir)));
        accepted("2014-02-03", giver, basicCode);
        accepted("2014-02-04", giver, fresh("basic"));
        followed();

        assertThat(groups("cases.accepted?period=2014&by=department")).containsExactly(giver + "=2");
        assertThat(groups("cases.accepted?period=2014&by=department&structure=CURRENT"))
                .containsExactlyInAnyOrder(giver + "=1", heir + "=1");
        assertThat(value("cases.accepted?period=2014&structure=CURRENT&departmentId=" + heir))
                .isEqualTo("1");
        assertThat(value("cases.accepted?period=2014&structure=THEN&departmentId=" + heir))
                .isEqualTo("0");
    }

    @Test
    void namesInTheCurrentStructureWhoTookOverLater() {
        String old = fresh("dept-");
        String heir = fresh("dept-");
        CatalogLife catalog = new CatalogLife(CATALOG);
        catalog.department(old, "2018-06-01", Map.of("name", "旧局", "kind", "TOWN", "successors", List.of(heir)));
        catalog.department(heir, "2018-06-01", Map.of("name", "新局", "kind", "TOWN"));
        accepted("2018-02-03", old);
        followed();

        JsonNode figure = figure("cases.accepted?period=2018-Q1&by=department&structure=CURRENT");
        assertThat(figure.at("/groups/0/key").asString()).isEqualTo(heir);
        assertThat(figure.at("/groups/0/name").asString()).isEqualTo("新局");
    }

    private static void matter(String department, String basicCode, String code, List<String> successors) {
        CATALOG.tell(
                "matter",
                "published",
                code,
                "2014-01-01T00:00+08:00",
                Map.of(
                        "id",
                        "m" + code,
                        "implementationCode",
                        code,
                        "basicCode",
                        basicCode,
                        "name",
                        "事项",
                        "type",
                        "01",
                        "departmentId",
                        department,
                        "successorCodes",
                        successors));
    }

    private static Map<String, Object> accepted(String day, String department) {
        return accepted(day, department, "440117001");
    }

    private static Map<String, Object> accepted(String day, String department, String basicCode) {
        Map<String, Object> data = new HashMap<>();
        data.put("caseNo", fresh("YDB"));
        data.put("basicCode", basicCode);
        data.put("matterType", "01");
        data.put("departmentId", department);
        data.put("channel", "WINDOW");
        data.put("state", "SUBMITTED");
        tell("submitted", day, data);
        data.put("acceptedDepartmentId", department);
        data.put("acceptedOn", day);
        data.put("state", "ACCEPTED");
        tell("accepted", day, data);
        return data;
    }

    private static void completed(Map<String, Object> data, String day, String due) {
        data.put("state", "COMPLETED");
        data.put("due", due);
        data.put("completedAt", day + "T10:00+08:00");
        tell("completed", day, data);
    }

    private static void tell(String fact, String day, Map<String, Object> data) {
        CASES.tell("case", fact, data.get("caseNo").toString(), day + "T10:00+08:00", new HashMap<>(data));
    }
}

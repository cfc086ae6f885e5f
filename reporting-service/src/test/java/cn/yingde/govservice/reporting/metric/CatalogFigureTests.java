package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.ReportingApiTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Figures over departments and matters as they were on a day; each test looks at departments of its own. */
@Tag("sql")
class CatalogFigureTests extends ReportingApiTest {

    @Test
    void countsADepartmentAsItWasOnTheDay() {
        String id = fresh("dept-");
        department(id, "2011-01-01", true, "旧名");
        department(id, "2011-03-01", false, "新名");
        followed();

        assertThat(value("departments.stationed?period=2011-02&departmentId=" + id))
                .isEqualTo("1");
        assertThat(value("departments.stationed?period=2011-H1&asOf=2011-02-28&departmentId=" + id))
                .isEqualTo("1");
        assertThat(value("departments.stationed?period=2011-H1&departmentId=" + id))
                .isEqualTo("0");
        assertThat(value("departments.stationed?period=2010&departmentId=" + id))
                .isEqualTo("0");
        JsonNode records = statistician()
                .get("/metrics/departments.stationed/records?period=2011-02&departmentId=" + id)
                .expectStatus(200)
                .json();
        assertThat(records.at("/items/0/name").asString()).isEqualTo("旧名");
    }

    @Test
    void countsNoTownsAndPublicUnitsAsDepartments() {
        String town = fresh("town-");
        CATALOG.tell(
                "department",
                "created",
                town,
                "2011-01-01T00:00+08:00",
                Map.of("id", town, "name", "某镇", "kind", "TOWN", "stationed", true, "effectiveOn", "2011-01-01"));
        followed();

        assertThat(value("departments.stationed?period=2011&departmentId=" + town))
                .isEqualTo("0");
    }

    @Test
    void countsMattersByTypeForceAndStationing() {
        String id = fresh("dept-");
        department(id, "2011-01-01", true, "局");
        matter(id, Map.of("type", "01", "stationed", true));
        matter(id, Map.of("type", "10", "stationed", true));
        matter(id, Map.of("type", "20", "stationed", true));
        matter(id, Map.of("type", "20", "stationed", false));
        matter(id, Map.of("type", "02", "stationed", true)); // a penalty: nobody applies for it
        matter(id, Map.of("type", "01", "stationed", true, "inForce", "SUSPENDED"));
        followed();

        assertThat(value("matters.stationed-approval?period=2011-H1&departmentId=" + id))
                .isEqualTo("2");
        assertThat(value("matters.stationed-public-service?period=2011-H1&departmentId=" + id))
                .isEqualTo("1");
        assertThat(value("departments.with-public-matters?period=2011-H1&departmentId=" + id))
                .isEqualTo("1");
        assertThat(value("departments.with-transferred-in-matters?period=2011-H1&departmentId=" + id))
                .isEqualTo("0");
    }

    @Test
    void countsRatiosAtHandlingItemsWhereAMatterHasThem() {
        String id = fresh("dept-");
        department(id, "2011-01-01", true, "局");
        matter(id, Map.of("type", "01", "instant", true, "online", true, "onSiteVisits", 1));
        matter(
                id,
                Map.of(
                        "type",
                        "20",
                        "instant",
                        true,
                        "handlingItems",
                        List.of(
                                Map.of("code", "01", "instant", false, "online", true, "onSiteVisits", 2),
                                Map.of("code", "02", "instant", false, "online", false, "onSiteVisits", 0))));
        followed();

        assertThat(value("matters.instant-ratio?period=2011-H1&departmentId=" + id))
                .isEqualTo("33.33");
        assertThat(value("matters.online-ratio?period=2011-H1&departmentId=" + id))
                .isEqualTo("66.67");
        assertThat(value("matters.one-visit-ratio?period=2011-H1&departmentId=" + id))
                .isEqualTo("66.67");
    }

    @Test
    void seesAMatterFromTheDayItTakesEffect() {
        String id = fresh("dept-");
        department(id, "2011-01-01", true, "局");
        String code = fresh("code");
        Map<String, Object> data = matterData(id, code, Map.of("type", "01", "stationed", true));
        data.put("effectiveOn", "2011-05-01");
        CATALOG.tell("matter", "published", code, "2011-04-10T10:00+08:00", data);
        followed();

        assertThat(value("matters.stationed-approval?period=2011-04&departmentId=" + id))
                .isEqualTo("0");
        assertThat(value("matters.stationed-approval?period=2011-05&departmentId=" + id))
                .isEqualTo("1");
    }

    @Test
    void followsAReformItemByItem() {
        String giver = fresh("dept-");
        String taker = fresh("dept-");
        department(giver, "2012-01-01", true, "消防");
        department(taker, "2012-01-01", true, "建设");
        String old = fresh("code");
        String renewed = fresh("code");
        CATALOG.tell(
                "matter",
                "published",
                old,
                "2012-01-01T00:00+08:00",
                matterData(giver, old, Map.of("type", "01", "stationed", true)));
        CATALOG.tell("transfer-item", "proposed", fresh("item"), "2012-02-01T00:00+08:00", item(giver, taker, "i1"));
        CATALOG.tell("transfer-item", "effected", fresh("item"), "2012-03-01T00:00+08:00", item(giver, taker, "i1"));
        CATALOG.tell(
                "transfer-item",
                "effected",
                fresh("item"),
                "2012-03-01T00:00+08:00",
                Map.of(
                        "batchId",
                        taker,
                        "itemId",
                        "i2",
                        "kind",
                        "RENAME",
                        "departmentId",
                        taker,
                        "effectiveOn",
                        "2012-03-01"));
        CATALOG.tell(
                "matter",
                "published",
                renewed,
                "2012-03-01T00:00+08:00",
                matterData(taker, renewed, Map.of("type", "01", "stationed", true, "transferredIn", true)));
        CATALOG.tell(
                "matter",
                "superseded",
                old,
                "2012-03-01T00:00+08:00",
                matterData(
                        giver,
                        old,
                        Map.of(
                                "type",
                                "01",
                                "stationed",
                                true,
                                "inForce",
                                "CANCELLED",
                                "successorCodes",
                                List.of(renewed))));
        followed();

        for (String metric : List.of("departments.with-transferred-in-matters", "departments.renamed-and-rescoped")) {
            assertThat(value(metric + "?period=2012-02&departmentId=" + taker))
                    .as(metric)
                    .isEqualTo("0");
            assertThat(value(metric + "?period=2012-H1&departmentId=" + taker))
                    .as(metric)
                    .isEqualTo("1");
            assertThat(value(metric + "?period=2012-H1&departmentId=" + giver))
                    .as(metric)
                    .isEqualTo("0");
        }
        assertThat(value("matters.stationed-approval?period=2012-H1&departmentId=" + giver))
                .isEqualTo("0");
        assertThat(value("departments.with-public-matters?period=2012-02&departmentId=" + giver))
                .isEqualTo("1");
        assertThat(value("departments.with-public-matters?period=2012-03&departmentId=" + giver))
                .isEqualTo("0");
    }

    private static Map<String, Object> item(String from, String to, String itemId) {
        return Map.of(
                "batchId",
                to,
                "itemId",
                itemId,
                "kind",
                "TRANSFER",
                "matterId",
                "1",
                "matterIds",
                List.of("1"),
                "fromDepartmentId",
                from,
                "toDepartmentId",
                to,
                "effectiveOn",
                "2012-03-01");
    }

    private static void department(String id, String from, boolean stationed, String name) {
        CATALOG.tell(
                "department",
                "changed",
                id,
                from + "T00:00+08:00",
                Map.of("id", id, "name", name, "kind", "DEPARTMENT", "stationed", stationed, "effectiveOn", from));
    }

    private static void matter(String department, Map<String, Object> what) {
        String code = fresh("code");
        CATALOG.tell("matter", "published", code, "2011-01-02T00:00+08:00", matterData(department, code, what));
    }

    private static Map<String, Object> matterData(String department, String code, Map<String, Object> what) {
        Map<String, Object> data = new HashMap<>();
        data.put("id", "m" + code);
        data.put("implementationCode", code);
        data.put("basicCode", "4401");
        data.put("name", "某事项");
        data.put("departmentId", department);
        data.put("inForce", "IN_FORCE");
        data.put("stationed", false);
        data.putAll(what);
        return data;
    }

    private String value(String metricAndQuery) {
        return figure(metricAndQuery).get("value").asString();
    }
}

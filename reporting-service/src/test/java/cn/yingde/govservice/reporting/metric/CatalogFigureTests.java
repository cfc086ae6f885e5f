package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.CatalogLife;
import cn.yingde.govservice.reporting.ReportingApiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Figures over departments and matters as they were on a day; each test looks at departments of its own. */
@Tag("sql")
class CatalogFigureTests extends ReportingApiTest {

    private final CatalogLife catalog = new CatalogLife(CATALOG);

    @Test
    void countsADepartmentAsItWasOnTheDay() {
        String id = fresh("dept-");
        catalog.department(id, "2011-01-01", true, "旧名");
        catalog.department(id, "2011-03-01", false, "新名");
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
        catalog.department(town, "2011-01-01", Map.of("name", "某镇", "kind", "TOWN", "stationed", true));
        followed();

        assertThat(value("departments.stationed?period=2011&departmentId=" + town))
                .isEqualTo("0");
    }

    @Test
    void countsMattersByTypeForceAndStationing() {
        String id = fresh("dept-");
        catalog.department(id, "2011-01-01", true, "局");
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
        catalog.department(id, "2011-01-01", true, "局");
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
        catalog.department(id, "2011-01-01", true, "局");
        catalog.matter(
                id,
                fresh("code"),
                "published",
                "2011-04-10T10:00+08:00",
                Map.of("stationed", true, "effectiveOn", "2011-05-01"));
        followed();

        assertThat(value("matters.stationed-approval?period=2011-04&departmentId=" + id))
                .isEqualTo("0");
        assertThat(value("matters.stationed-approval?period=2011-05&departmentId=" + id))
                .isEqualTo("1");
    }

    @Test
    void takesASuspensionInPlaceOfAVersionPlannedForLater() {
        String id = fresh("dept-");
        String code = fresh("code");
        catalog.matter(id, code, "published", "2011-01-02T10:00+08:00", Map.of("stationed", true));
        catalog.matter(
                id,
                code,
                "published",
                "2011-04-10T10:00+08:00",
                Map.of("stationed", true, "effectiveOn", "2011-05-01"));
        catalog.matter(
                id,
                code,
                "suspended",
                "2011-04-20T10:00+08:00",
                Map.of("stationed", true, "inForce", "SUSPENDED", "effectiveOn", "2011-05-01"));
        followed();

        assertThat(value("matters.stationed-approval?period=2011-04-19&departmentId=" + id))
                .isEqualTo("1");
        assertThat(value("matters.stationed-approval?period=2011-04-20&departmentId=" + id))
                .isEqualTo("0");
        assertThat(value("matters.stationed-approval?period=2011-05&departmentId=" + id))
                .isEqualTo("0");
    }

    private void matter(String department, Map<String, Object> what) {
        catalog.matter(department, fresh("code"), "published", "2011-01-02T00:00+08:00", what);
    }
}

package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.CatalogLife;
import cn.yingde.govservice.reporting.ReportingApiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reform changes in the figures over departments and matters. */
@Tag("sql")
class ReformFigureTests extends ReportingApiTest {

    private final CatalogLife catalog = new CatalogLife(CATALOG);

    @Test
    void followsAReformItemByItem() {
        String giver = fresh("dept-");
        String taker = fresh("dept-");
        catalog.department(giver, "2012-01-01", true, "消防");
        catalog.department(taker, "2012-01-01", true, "建设");
        String old = fresh("code");
        String renewed = fresh("code");
        catalog.matter(giver, old, "published", "2012-01-01T00:00+08:00", Map.of("stationed", true));
        catalog.transfer("proposed", taker, "m" + old, giver, taker, "2012-02-01");
        catalog.transfer("effected", taker, "m" + old, giver, taker, "2012-03-01");
        catalog.rename(taker, taker, "2012-03-01");
        catalog.matter(
                taker,
                renewed,
                "published",
                "2012-03-01T00:00+08:00",
                Map.of("stationed", true, "transferredIn", true));
        catalog.matter(
                giver,
                old,
                "superseded",
                "2012-03-01T00:00+08:00",
                Map.of("stationed", true, "inForce", "CANCELLED", "successorCodes", List.of(renewed)));
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
}

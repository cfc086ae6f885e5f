package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.catalog.CatalogRecount;
import cn.yingde.govservice.reporting.catalog.RandomCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Matters and departments. */
class CatalogRecountTests extends RecountTest {

    @Test
    void countsTheCatalogueLikeARecount() {
        Random random = new Random(SEED);
        List<String> departments =
                IntStream.range(0, 5).mapToObj(i -> fresh("dept-random-")).toList();
        List<RandomCatalog.Event> events = RandomCatalog.history(random, departments, fresh("random-"), 40);
        events.forEach(
                event -> CATALOG.tell(event.subjectType(), event.fact(), event.id(), event.time(), event.data()));
        followed();

        for (int i = 0; i < 3; i++) {
            LocalDate day = RandomCatalog.START.plusDays(random.nextInt(330));
            CatalogRecount recount = new CatalogRecount(events, day);
            for (String id : departments) {
                String query = "?period=" + day + "&departmentId=" + id;
                for (String metric : metrics("departments.")) {
                    assertThat(figure(metric + query).get("value").asLong())
                            .as("seed " + SEED + " " + metric + query)
                            .isEqualTo(recount.ofDepartment(metric, id));
                }
                for (String metric : metrics("matters.")) {
                    assertThat(parts(metric + query + "&by=type"))
                            .as("seed " + SEED + " " + metric + query)
                            .isEqualTo(expected(
                                    RandomCatalog.TYPES.stream(),
                                    type -> recount.numerator(
                                            metric, m -> m.is("departmentId", id) && m.is("type", type)),
                                    type -> recount.denominator(
                                            metric, m -> m.is("departmentId", id) && m.is("type", type))));
                }
            }
        }
    }
}

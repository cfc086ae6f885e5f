package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.cases.CaseData;
import cn.yingde.govservice.reporting.cases.CaseRecount;
import cn.yingde.govservice.reporting.cases.RandomCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Cases, under the departments of then and of now. */
class CaseRecountTests extends RecountTest {

    @Test
    void countsCasesLikeARecountThenAndInTheCurrentStructure() {
        Random random = new Random(SEED);
        List<RandomCase.Event> events = RandomCase.histories(random, 120);
        events.forEach(event ->
                CASES.tell("case", "changed", event.caseNo(), event.time().toString(), members(event.data())));
        reform();
        followed();

        for (String metric : metrics("cases.")) {
            for (int i = 0; i < 3; i++) {
                LocalDate asOf = RandomCase.START.plusDays(random.nextInt(150));
                CaseRecount recount = new CaseRecount(
                        events, RandomCase.START, RandomCase.START.plusDays(90), BureauTime.endOf(asOf));
                String query = metric + "?period=2016-01-01/2016-03-31&asOf=" + asOf;
                CaseRecount.KEYS.forEach((by, key) -> compare(query, metric, by, key, recount, events));
                compare(query + "&structure=CURRENT", metric, Grouping.DEPARTMENT, this::owner, recount, events);
                for (String department : List.of("c-fire", "c-housing", "c-market", "c-heir")) {
                    assertThat(listed(query + "&structure=CURRENT&departmentId=" + department))
                            .as("seed " + SEED + " records now with " + department + " " + query)
                            .isEqualTo(recount.numerator(
                                    metric, found -> owner(found).equals(department)));
                }
            }
        }
    }

    private void compare(
            String query,
            String metric,
            Grouping by,
            Function<CaseData, String> key,
            CaseRecount recount,
            List<RandomCase.Event> events) {
        assertThat(parts(query + "&by=" + by.parameter()))
                .as("seed " + SEED + " " + query + " by " + by)
                .isEqualTo(expected(
                        events.stream().map(RandomCase.Event::data).map(key),
                        value -> recount.numerator(
                                metric, found -> key.apply(found).equals(value)),
                        value -> recount.denominator(
                                metric, found -> key.apply(found).equals(value))));
    }

    /** One matter moves from the fire brigade to housing, and the market's department is succeeded by another. */
    private static void reform() {
        Map<String, Object> old = Map.of(
                "id",
                "m-c-fire",
                "implementationCode",
                "c-fire-1",
                "basicCode",
                "440117001",
                "type",
                "01",
                "departmentId",
                "c-fire",
                "inForce",
                "CANCELLED",
                "successorCodes",
                List.of("c-housing-1"));
        Map<String, Object> renewed = Map.of(
                "id",
                "m-c-housing",
                "implementationCode",
                "c-housing-1",
                "basicCode",
                "440117001",
                "type",
                "01",
                "departmentId",
                "c-housing",
                "inForce",
                "IN_FORCE",
                "transferredIn",
                true);
        CATALOG.tell("matter", "superseded", "m-c-fire", "2016-08-01T00:00+08:00", old);
        CATALOG.tell("matter", "published", "m-c-housing", "2016-08-01T00:00+08:00", renewed);
        CATALOG.tell(
                "department",
                "changed",
                "c-market",
                "2016-08-01T00:00+08:00",
                Map.of(
                        "id",
                        "c-market",
                        "name",
                        "旧局",
                        "kind",
                        "TOWN",
                        "effectiveOn",
                        "2016-08-01",
                        "successors",
                        List.of("c-heir")));
    }

    private String owner(CaseData found) {
        String then = CaseRecount.KEYS.get(Grouping.DEPARTMENT).apply(found);
        if (then.equals("c-fire") && "440117001".equals(found.basicCode())) {
            return "c-housing";
        }
        return then.equals("c-market") ? "c-heir" : then;
    }
}

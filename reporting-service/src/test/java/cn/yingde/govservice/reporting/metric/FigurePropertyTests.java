package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.ReportingApiTest;
import cn.yingde.govservice.reporting.cases.CaseData;
import cn.yingde.govservice.reporting.cases.CaseRecount;
import cn.yingde.govservice.reporting.cases.RandomCase;
import cn.yingde.govservice.reporting.catalog.CatalogRecount;
import cn.yingde.govservice.reporting.catalog.RandomCatalog;
import cn.yingde.govservice.reporting.ticket.RandomTicket;
import cn.yingde.govservice.reporting.ticket.Recount;
import cn.yingde.govservice.reporting.ticket.TicketData;
import cn.yingde.govservice.reporting.ticket.TicketSlices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Random histories told to the running service: each figure it answers, however divided, is what a recount finds. */
@Tag("sql")
class FigurePropertyTests extends ReportingApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long SEED = 20190701;

    @Test
    void countsTicketsLikeARecount() {
        Random random = new Random(SEED);
        List<RandomTicket.Event> events = RandomTicket.histories(random, 90);
        events.forEach(event ->
                HOTLINE.tell("ticket", "changed", event.ticketNo(), event.time().toString(), members(event.data())));
        followed();

        for (String metric : metrics("tickets.")) {
            LocalDate asOf = RandomTicket.START.plusDays(20 + random.nextInt(120));
            Recount recount =
                    new Recount(events, RandomTicket.START, RandomTicket.START.plusDays(58), BureauTime.endOf(asOf));
            String query = metric + "?period=2019-01-01/2019-02-28&asOf=" + asOf;
            TicketSlices.KEYS.forEach((by, key) -> assertThat(groups(query + "&by=" + by.parameter()))
                    .as("seed " + SEED + " " + query + " by " + by)
                    .isEqualTo(expected(
                            events.stream().map(RandomTicket.Event::data).map(key),
                            value -> recount.numerator(
                                    metric, ticket -> key.apply(ticket).equals(value)),
                            value -> recount.denominator(
                                    metric, ticket -> key.apply(ticket).equals(value)))));
            Predicate<TicketData> narrow =
                    ticket -> "OWN".equals(ticket.source()) && "FOOD".equals(ticket.categoryCode());
            assertThat(figure(query + "&source=OWN&category=FOOD")
                            .get("numerator")
                            .asLong())
                    .as(query)
                    .isEqualTo(recount.numerator(metric, narrow));
            assertThat(records(query + "&source=OWN&category=FOOD")).isEqualTo(recount.numerator(metric, narrow));
        }
    }

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
                    assertThat(records(query + "&structure=CURRENT&departmentId=" + department))
                            .as("seed " + SEED + " records now with " + department + " " + query)
                            .isEqualTo(recount.numerator(
                                    metric, found -> owner(found).equals(department)));
                }
            }
        }
    }

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
                    assertThat(groups(metric + query + "&by=type"))
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

    private void compare(
            String query,
            String metric,
            Grouping by,
            Function<CaseData, String> key,
            CaseRecount recount,
            List<RandomCase.Event> events) {
        assertThat(groups(query + "&by=" + by.parameter()))
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

    private static Map<String, String> expected(
            Stream<String> keys, Function<String, Long> numerator, Function<String, Long> denominator) {
        return keys.distinct()
                .filter(key -> numerator.apply(key) != 0 || denominator.apply(key) != 0)
                .collect(Collectors.toMap(
                        Function.identity(),
                        key -> numerator.apply(key) + "/" + denominator.apply(key),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private Map<String, String> groups(String metricAndQuery) {
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

    private long records(String metricAndQuery) {
        JsonNode page = figure(metricAndQuery.replace("?", "/records?") + "&limit=200");
        assertThat(page.has("nextCursor")).isFalse();
        return page.get("items").size();
    }

    private static List<String> metrics(String prefix) {
        return Metrics.all().stream()
                .filter(metric -> !(metric.counting() instanceof Counting.OverMeetings))
                .map(Metric::id)
                .filter(id -> id.startsWith(prefix))
                .toList();
    }

    private static Map<String, Object> members(Object data) {
        @SuppressWarnings("unchecked")
        Map<String, Object> members = JSON.convertValue(data, Map.class);
        return members;
    }
}

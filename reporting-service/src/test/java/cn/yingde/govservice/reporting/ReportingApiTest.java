package cn.yingde.govservice.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.ServiceTest;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The running service between three stub feeds. Each test tells its own facts, in a year of its own. */
@ServiceTest
public abstract class ReportingApiTest {

    protected static final StubFeed CATALOG = new StubFeed("catalog");
    protected static final StubFeed CASES = new StubFeed("cases");
    protected static final StubFeed HOTLINE = new StubFeed("hotline");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void sources(DynamicPropertyRegistry registry) {
        registry.add("govservice.clients.catalog.base-url", CATALOG::baseUrl);
        registry.add("govservice.clients.cases.base-url", CASES::baseUrl);
        registry.add("govservice.clients.hotline.base-url", HOTLINE::baseUrl);
        registry.add("govservice.feed.poll", () -> "50ms");
        registry.add("govservice.reconciliations.look-every", () -> "1h");
        registry.add("resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state", () -> "500ms");
        for (String source : List.of("catalog", "cases", "hotline")) {
            registry.add("spring.cloud.openfeign.client.config." + source + ".read-timeout", () -> "800");
        }
    }

    @AfterEach
    void putBackTheClock() {
        TestClock.INSTANCE.reset();
    }

    protected Api api() {
        return Api.of(port, "reporting");
    }

    protected Api statistician() {
        return api().as("statistician");
    }

    /** A number that no other test uses. */
    protected static String fresh(String prefix) {
        return prefix + NUMBERS.incrementAndGet();
    }

    /** Waits until everything told so far has been followed. */
    protected void followed() {
        Map<String, Integer> heads =
                Map.of("catalog", CATALOG.head(), "cases", CASES.head(), "hotline", HOTLINE.head());
        Eventually.assertThat(() -> {
            JsonNode items =
                    statistician().get("/feeds").expectStatus(200).json().get("items");
            assertThat(items).hasSize(heads.size());
            items.forEach(item -> {
                String source = item.get("source").asString();
                assertThat(item.get("position").asInt()).as(source).isGreaterThanOrEqualTo(heads.get(source));
                assertThat(item.get("caughtUp").asBoolean()).as(source).isTrue();
            });
        });
    }

    protected JsonNode figure(String metricAndQuery) {
        return statistician()
                .get("/metrics/" + metricAndQuery)
                .expectStatus(200)
                .json();
    }

    /** The value as text, {@code null} when there is none. */
    protected String value(String metricAndQuery) {
        JsonNode value = figure(metricAndQuery).get("value");
        return value.isNull() ? "null" : value.asString();
    }

    /** The parts of a figure as {@code key=value}, sorted. */
    protected List<String> groups(String metricAndQuery) {
        List<String> groups = new ArrayList<>();
        figure(metricAndQuery)
                .get("groups")
                .forEach(group -> groups.add(
                        group.get("key").asString() + "=" + group.get("value").asString()));
        return groups.stream().sorted().toList();
    }

    /** The numbers of the records behind a figure, those of the first page. */
    protected List<String> records(String metricAndQuery) {
        List<String> numbers = new ArrayList<>();
        figure(metricAndQuery.replaceFirst("(/records)?\\?", "/records?"))
                .get("items")
                .forEach(item -> numbers.add(item.get("no").asString()));
        return numbers;
    }

    /** A ticket of a day, due on the 20th of its month. */
    protected static TicketLife ticket(String day) {
        return TicketLife.received(HOTLINE, fresh("YDT"), day + "T10:00+08:00", day.substring(0, 8) + "20T17:30+08:00");
    }
}

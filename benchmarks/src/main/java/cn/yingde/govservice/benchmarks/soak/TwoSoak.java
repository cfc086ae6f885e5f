package cn.yingde.govservice.benchmarks.soak;

import cn.yingde.govservice.localstack.launcher.Ports;
import cn.yingde.govservice.localstack.launcher.Product;
import cn.yingde.govservice.localstack.launcher.Service;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Two instances of hotline-service on one database: racing commands end as documented, timers fire once. */
final class TwoSoak {

    private static final int ROUNDS = 20;
    private static final int SHIFT = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String OPERATOR = "hotline-operator";
    private static final String HANDLER = "housing-handler";

    private final Product product;
    private final Http http;
    private final Ports ports;
    private final String first;
    private final String second;
    private final Feed feed;

    TwoSoak(Product product, Http http) {
        this.product = product;
        this.http = http;
        this.ports = product.ports();
        this.first = ports.url(Service.HOTLINE);
        this.second = "http://localhost:" + (ports.of(Service.HOTLINE) + SHIFT);
        this.feed = new Feed(http, first, Service.HOTLINE.id());
    }

    void run() {
        new Bureau(http, ports.url(Service.GATEWAY)).department("housing", "住房和城乡建设局", "11441881MB0A000180");
        product.startInstance("hotline-2", Service.HOTLINE, SHIFT);
        product.awaitReady(
                "http://127.0.0.1:%d/actuator/health/readiness".formatted(ports.managementOf(Service.HOTLINE) + SHIFT),
                "hotline-2");
        long before = feed.head();
        String late = lateTicket();
        for (int round = 0; round < ROUNDS; round++) {
            raceThroughALife(round);
        }
        System.out.printf("%d lives raced through two instances: every pair ended as documented%n", ROUNDS);
        timersFireOnce(late, before);
        Feed.checkOrder(feed.after(before), before);
        System.out.println("the feed numbered by two instances: no gap, no double, each subject in order");
    }

    private void raceThroughALife(int round) {
        String ticket = "/api/hotline/v1/tickets/" + take();
        one(ticket + "/dispatches", OPERATOR, DISPATCH);
        one(ticket + "/sign-offs", HANDLER, "{}");
        one(ticket + "/extensions", HANDLER, "{\"days\":2,\"reason\":\"需现场勘验\"}");
        if (round == 0) {
            keyed(ticket);
        }
    }

    /** Of two that take the ticket out of the same state one wins; the other is told the state it found. */
    private void one(String path, String client, String body) {
        List<Integer> statuses = race(path, client, body, null, null);
        boolean oneWon = statuses.contains(201) && (statuses.contains(409) || statuses.contains(422));
        if (!oneWon) {
            throw new Failed("%s raced: %s instead of one winner".formatted(path, statuses));
        }
    }

    /** Twins under one key are one command: both get the same answer, or the second is asked to come again. */
    private void keyed(String ticket) {
        String key = UUID.randomUUID().toString();
        String body = "{\"channel\":\"PHONE\",\"contact\":\"housing\",\"answer\":\"尽快\"}";
        List<Integer> statuses = race(ticket + "/urgings", OPERATOR, body, key, key);
        if (statuses.stream().anyMatch(status -> status >= 500)) {
            throw new Failed("twins under one key: " + statuses);
        }
    }

    private List<Integer> race(
            String path, String client, String body, @Nullable String keyOne, @Nullable String keyTwo) {
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(
                () -> http.post(client, first + path, body, keyOne).status());
        CompletableFuture<Integer> two = CompletableFuture.supplyAsync(
                () -> http.post(client, second + path, body, keyTwo).status());
        return List.of(one.join(), two.join());
    }

    private String take() {
        Http.Answer taken = http.post(OPERATOR, first + Commands.TICKET.path(), Commands.TICKET.body(""));
        return taken.expect(201).text("ticketNo");
    }

    /** From upstream with a due moment that comes while we look. */
    private String lateTicket() {
        OffsetDateTime due =
                OffsetDateTime.now(ZoneOffset.ofHours(8)).plusSeconds(45).withNano(0);
        String body = Commands.TICKET
                .body("")
                .replaceFirst("\\{", "{\"upstreamNo\":\"%s\",\"due\":\"%s\",".formatted(UUID.randomUUID(), due))
                .replace("\"PHONE\"", "\"UPSTREAM\"");
        return http.post("city-centre", second + "/api/hotline/v1/upstream-tickets", body)
                .expect(201)
                .text("ticketNo");
    }

    private void timersFireOnce(String ticket, long before) {
        Wait.until("the ticket is marked overdue", PATIENCE, () -> facts(ticket, before, "overdue") > 0);
        // Both instances look again.
        Wait.millis(Duration.ofSeconds(35).toMillis());
        long overdue = facts(ticket, before, "overdue");
        long warned = facts(ticket, before, "warned");
        if (overdue != 1 || warned > 1) {
            throw new Failed("a timer fired %d times, the other %d times".formatted(overdue, warned));
        }
        System.out.println("timers of two instances: each fired once");
    }

    private long facts(String ticket, long before, String fact) {
        return feed.after(before).stream()
                .filter(item -> ticket.equals(item.path("subject").asString("")))
                .filter(item -> fact(item).equals(fact))
                .count();
    }

    private static String fact(JsonNode item) {
        String[] parts = item.path("type").asString("").split("\\.");
        return parts[parts.length - 2];
    }

    private static final String DISPATCH =
            "{\"leadDepartmentId\":\"housing\",\"assistingDepartmentIds\":[],\"basis\":\"物业管理归住建局\"}";
}

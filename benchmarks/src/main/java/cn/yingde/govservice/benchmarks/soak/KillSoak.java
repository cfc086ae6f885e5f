package cn.yingde.govservice.benchmarks.soak;

import cn.yingde.govservice.localstack.launcher.Ports;
import cn.yingde.govservice.localstack.launcher.Product;
import cn.yingde.govservice.localstack.launcher.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Kills each application during 200 parallel commands: nothing acknowledged is lost, nothing happens twice. */
final class KillSoak {

    private static final int NUMBER = 200;
    private static final int CLIENTS = 32;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Product product;
    private final Http http;
    private final Ports ports;
    private final String matter;

    KillSoak(Product product, Http http) {
        this.product = product;
        this.http = http;
        this.ports = product.ports();
        this.matter = new Bureau(http, ports.url(Service.GATEWAY)).publishedMatter();
    }

    void run() {
        kill(Service.HOTLINE, Commands.TICKET);
        kill(Service.CASES, Commands.CASE);
        kill(Service.CATALOG, Commands.ITEM);
        kill(Service.REPORTING, Commands.TICKET);
        kill(Service.GATEWAY, Commands.TICKET);
    }

    private void kill(Service victim, Commands kind) {
        Feed feed = new Feed(http, ports.url(kind.service()), kind.service().id());
        long before = feed.head();
        Map<String, String> bodies = new ConcurrentHashMap<>();
        IntStream.range(0, NUMBER).forEach(i -> bodies.put(UUID.randomUUID().toString(), kind.body(matter)));
        Map<String, String> acknowledged = sendAndKill(victim, kind, bodies);
        int whileDying = acknowledged.size();
        product.startService(victim);
        product.awaitReady(victim);
        repeatTheRest(kind, bodies, acknowledged);
        check(kind, feed, before, acknowledged);
        System.out.printf(
                "kill -9 of %s: %d of %d commands acknowledged before the restart, all there once, feed whole%n",
                victim.id(), whileDying, NUMBER);
    }

    private Map<String, String> sendAndKill(Service victim, Commands kind, Map<String, String> bodies) {
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        AtomicInteger begun = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        bodies.forEach((key, body) -> clients.execute(() -> {
            if (begun.incrementAndGet() == NUMBER / 2) {
                product.kill(victim.id());
            }
            send(kind, key, body, acknowledged);
        }));
        clients.shutdown();
        try {
            if (!clients.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new Failed("the commands do not end");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted");
        }
        return acknowledged;
    }

    private boolean send(Commands kind, String key, String body, Map<String, String> acknowledged) {
        Http.Answer answer = http.post(kind.client(), ports.url(Service.GATEWAY) + kind.path(), body, key);
        if (answer.status() == 201) {
            acknowledged.put(key, answer.text(kind.number()));
            return true;
        }
        if (answer.status() != 0 && answer.status() < 500 && answer.status() != 409 && answer.status() != 429) {
            throw new Failed("a command was refused: " + answer.body());
        }
        return false;
    }

    /** As a client does that got no answer: the same command under the same key. */
    private void repeatTheRest(Commands kind, Map<String, String> bodies, Map<String, String> acknowledged) {
        bodies.forEach((key, body) -> {
            String first = acknowledged.get(key);
            Wait.until("a repeated command succeeds", PATIENCE, () -> send(kind, key, body, acknowledged));
            if (first != null && !first.equals(acknowledged.get(key))) {
                throw new Failed("a replay answered another number than before: " + first);
            }
        });
    }

    private void check(Commands kind, Feed feed, long before, Map<String, String> acknowledged) {
        Set<String> numbers = new HashSet<>(acknowledged.values());
        if (numbers.size() != NUMBER) {
            throw new Failed("%d commands made %d things".formatted(NUMBER, numbers.size()));
        }
        Wait.until(
                "all events are numbered",
                PATIENCE,
                () -> firsts(feed.after(before)).size() >= NUMBER);
        List<JsonNode> items = feed.after(before);
        Feed.checkOrder(items, before);
        List<String> made = firsts(items);
        if (made.size() != NUMBER || !numbers.equals(new HashSet<>(made))) {
            throw new Failed("the feed tells of %d new things, %d were acknowledged".formatted(made.size(), NUMBER));
        }
        reconciles(feed);
    }

    /** New things; the audit's seals go out on the same feed and are nobody's command. */
    private static List<String> firsts(List<JsonNode> items) {
        List<String> firsts = new ArrayList<>();
        for (JsonNode item : items) {
            boolean seal = item.path("type").asString("").contains(".audit-seal.");
            if (!seal && item.path("subjectversion").asLong(0) == 1) {
                firsts.add(item.path("subject").asString(""));
            }
        }
        return firsts;
    }

    /** Reporting has read the feed to its end. */
    private void reconciles(Feed feed) {
        String url = ports.url(Service.GATEWAY) + "/api/reporting/v1/feeds";
        Wait.until("reporting has caught up", PATIENCE, () -> {
            Http.Answer answer = http.get("statistician", url);
            return answer.status() == 200
                    && answer.json()
                            .path("items")
                            .valueStream()
                            .allMatch(item -> item.path("caughtUp").asBoolean(false));
        });
        if (feed.head() <= 0) {
            throw new Failed("the feed is empty");
        }
    }
}

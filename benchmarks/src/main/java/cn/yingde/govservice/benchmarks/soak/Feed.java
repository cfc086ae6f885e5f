package cn.yingde.govservice.benchmarks.soak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads a service's change feed from one position on, as a follower would. */
final class Feed {

    private static final int PAGE = 1000;

    private final Http http;
    private final String url;

    Feed(Http http, String serviceUrl, String service) {
        this.http = http;
        this.url = "%s/api/%s/v1/changes".formatted(serviceUrl, service);
    }

    long head() {
        return http.get("svc-reporting", url + "?after=0&limit=1")
                .expect(200)
                .json()
                .path("head")
                .asLong(0);
    }

    List<JsonNode> after(long position) {
        List<JsonNode> items = new ArrayList<>();
        long from = position;
        while (true) {
            JsonNode page = http.get("svc-reporting", "%s?after=%d&limit=%d".formatted(url, from, PAGE))
                    .expect(200)
                    .json()
                    .path("items");
            if (page.isEmpty()) {
                return items;
            }
            page.forEach(items::add);
            from = items.get(items.size() - 1).path("position").asLong(0);
        }
    }

    /** Every position once and none left out, and the versions of each subject in order. */
    static void checkOrder(List<JsonNode> items, long after) {
        long expected = after;
        Set<String> ids = new HashSet<>();
        Map<String, Long> versions = new HashMap<>();
        for (JsonNode item : items) {
            expected++;
            if (item.path("position").asLong(0) != expected) {
                throw new Failed("a gap or a double in the feed at " + expected + ": " + item);
            }
            if (!ids.add(item.path("id").asString(""))) {
                throw new Failed("an event is twice in the feed: " + item);
            }
            String subject = item.path("type").asString("").split("\\.")[4] + " "
                    + item.path("subject").asString("");
            long version = item.path("subjectversion").asLong(0);
            Long before = versions.put(subject, version);
            if (before != null && version <= before) {
                throw new Failed("versions out of order: " + item);
            }
        }
    }
}

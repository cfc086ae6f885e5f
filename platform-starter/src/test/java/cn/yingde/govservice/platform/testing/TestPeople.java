package cn.yingde.govservice.platform.testing;

import java.util.List;
import java.util.Map;

/** The people and machine clients of tests, the same as those of the local issuer. */
public final class TestPeople {

    /** Claims of a person; {@code department} may be null. */
    public record Person(String id, List<String> roles, String department, List<String> scopes) {}

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("window-clerk", "WINDOW_CLERK"),
            Map.entry("hotline-operator", "HOTLINE_OPERATOR"),
            Map.entry("hotline-reviewer", "HOTLINE_REVIEWER"),
            Map.entry("hotline-supervisor", "HOTLINE_SUPERVISOR"),
            Map.entry("catalog-reviewer", "CATALOG_REVIEWER"),
            Map.entry("statistician", "STATISTICIAN"),
            Map.entry("admin", "ADMIN"),
            Map.entry("security-admin", "SECURITY_ADMIN"),
            Map.entry("security-auditor", "SECURITY_AUDITOR"));

    private static final Map<String, String> BY_SUFFIX = Map.of(
            "-handler", "DEPARTMENT_HANDLER",
            "-deputy-leader", "DEPUTY_LEADER",
            "-chief-leader", "CHIEF_LEADER",
            "-editor", "CATALOG_EDITOR");

    private static final List<String> LOADER_SCOPES = List.of(
            "imports.write",
            "catalog.read",
            "catalog.write",
            "cases.read",
            "cases.submit",
            "cases.handle",
            "tickets.read",
            "tickets.submit",
            "tickets.handle",
            "tickets.upstream",
            "reports.read");

    private TestPeople() {}

    /** The person or client of this id. */
    public static Person of(String id) {
        if (PLAIN.containsKey(id)) {
            return new Person(id, List.of(PLAIN.get(id)), null, List.of());
        }
        if (id.equals("catalog-editor")) {
            return new Person(id, List.of("CATALOG_EDITOR"), "housing", List.of());
        }
        return machine(id);
    }

    private static Person machine(String id) {
        return switch (id) {
            case "demo-loader" ->
                new Person(
                        id,
                        List.of("SYSTEM", "CATALOG_REVIEWER", "CATALOG_EDITOR", "STATISTICIAN"),
                        null,
                        LOADER_SCOPES);
            case "city-centre" -> new Person(id, List.of("SYSTEM"), null, List.of("tickets.upstream", "tickets.read"));
            case "housing-system" ->
                new Person(
                        id,
                        List.of("SYSTEM"),
                        "housing",
                        List.of(
                                "cases.submit",
                                "cases.handle",
                                "cases.read",
                                "tickets.submit",
                                "tickets.handle",
                                "tickets.read"));
            case "svc-catalog", "svc-cases", "svc-hotline", "svc-reporting" ->
                new Person(
                        id,
                        List.of("SYSTEM"),
                        null,
                        List.of(
                                "catalog.feed.read",
                                "cases.feed.read",
                                "hotline.feed.read",
                                "catalog.read",
                                "cases.read",
                                "tickets.read"));
            default -> member(id);
        };
    }

    private static Person member(String id) {
        return BY_SUFFIX.entrySet().stream()
                .filter(entry -> id.endsWith(entry.getKey()))
                .findFirst()
                .map(entry -> new Person(
                        id,
                        List.of(entry.getValue()),
                        id.substring(0, id.length() - entry.getKey().length()),
                        List.of()))
                .orElseThrow(() -> new IllegalArgumentException("no such person: " + id));
    }
}

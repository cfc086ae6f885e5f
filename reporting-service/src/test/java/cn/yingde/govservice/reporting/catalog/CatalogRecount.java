package cn.yingde.govservice.reporting.catalog;

import cn.yingde.govservice.reporting.catalog.RandomCatalog.Event;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Counts matters and departments by the words of the definitions, each as last told of those in effect on a day. */
public final class CatalogRecount {

    private static final Set<String> APPROVAL = Set.of("01", "05", "07", "08", "09", "10");

    private final Map<String, Event> matters = new LinkedHashMap<>();
    private final Map<String, Event> departments = new LinkedHashMap<>();
    private final List<Event> transfers;

    public CatalogRecount(List<Event> events, LocalDate day) {
        List<Event> seen =
                events.stream().filter(event -> !event.effective().isAfter(day)).toList();
        keep(seen, "matter", matters);
        keep(seen, "department", departments);
        transfers = seen.stream()
                .filter(event -> event.subjectType().equals("transfer-item")
                        && event.fact().equals("effected"))
                .toList();
    }

    public long numerator(String metric, Predicate<Event> which) {
        return switch (metric) {
            case "matters.stationed-approval" ->
                matters()
                        .filter(which)
                        .filter(CatalogRecount::stationed)
                        .filter(CatalogRecount::approval)
                        .count();
            case "matters.stationed-public-service" ->
                matters()
                        .filter(which)
                        .filter(CatalogRecount::stationed)
                        .filter(m -> m.is("type", "20"))
                        .count();
            case "matters.instant-ratio" -> items(which, item -> Boolean.TRUE.equals(item.get("instant")));
            case "matters.online-ratio" -> items(which, item -> Boolean.TRUE.equals(item.get("online")));
            case "matters.one-visit-ratio" -> items(which, item -> (Integer) item.get("onSiteVisits") <= 1);
            default -> throw new IllegalArgumentException(metric);
        };
    }

    public long denominator(String metric, Predicate<Event> which) {
        return metric.endsWith("-ratio") ? items(which, item -> true) : 0;
    }

    public long ofDepartment(String metric, String id) {
        Event department = departments.get(id);
        boolean counts = department != null
                && department.is("kind", "DEPARTMENT")
                && switch (metric) {
                    case "departments.stationed" -> department.is("stationed", true);
                    case "departments.with-public-matters" -> matters().anyMatch(m -> owns(id, m) && open(m));
                    case "departments.with-transferred-in-matters" ->
                        matters().anyMatch(m -> owns(id, m) && m.is("transferredIn", true));
                    case "departments.renamed-and-rescoped" -> renamed(id) && rescoped(id);
                    default -> throw new IllegalArgumentException(metric);
                };
        return counts ? 1 : 0;
    }

    private static void keep(List<Event> seen, String type, Map<String, Event> last) {
        seen.stream().filter(event -> event.subjectType().equals(type)).forEach(event -> last.put(event.id(), event));
    }

    private Stream<Event> matters() {
        return matters.values().stream().filter(matter -> matter.is("inForce", "IN_FORCE"));
    }

    private long items(Predicate<Event> which, Predicate<Map<?, ?>> counts) {
        ToLongFunction<Event> ofMatter =
                matter -> handlingItems(matter).stream().filter(counts).count();
        return matters()
                .filter(which)
                .filter(CatalogRecount::open)
                .mapToLong(ofMatter)
                .sum();
    }

    private static List<Map<?, ?>> handlingItems(Event matter) {
        List<Map<?, ?>> items = ((List<?>) matter.data().get("handlingItems"))
                .stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
        return items.isEmpty() ? List.of(matter.data()) : items;
    }

    private boolean renamed(String id) {
        return transfers.stream().anyMatch(item -> item.is("departmentId", id));
    }

    private boolean rescoped(String id) {
        return transfers.stream().anyMatch(item -> item.is("fromDepartmentId", id) || item.is("toDepartmentId", id));
    }

    private static boolean owns(String id, Event matter) {
        return matter.is("departmentId", id);
    }

    private static boolean stationed(Event matter) {
        return matter.is("stationed", true);
    }

    private static boolean approval(Event matter) {
        return APPROVAL.contains(String.valueOf(matter.data().get("type")));
    }

    private static boolean open(Event matter) {
        return approval(matter) || matter.is("type", "20");
    }
}

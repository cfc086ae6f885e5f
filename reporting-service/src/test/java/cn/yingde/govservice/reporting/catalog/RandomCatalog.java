package cn.yingde.govservice.reporting.catalog;

import cn.yingde.govservice.platform.time.BureauTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes random years of a catalogue: publications now and for later, suspensions, transfers, renamings, stationing. */
public final class RandomCatalog {

    public static final LocalDate START = LocalDate.of(1991, 1, 1);
    public static final List<String> TYPES = List.of("01", "02", "10", "20");

    private static final int DAYS = 300;

    /** A change as the feed tells it; a matter published for later takes effect then. */
    public record Event(
            String subjectType,
            String fact,
            String id,
            LocalDate happened,
            LocalDate effective,
            Map<String, Object> data) {

        public String time() {
            return BureauTime.offset(BureauTime.startOf(happened).plusSeconds(36_000))
                    .toString();
        }

        public boolean is(String member, Object value) {
            return value.equals(data.get(member));
        }
    }

    private final Random random;
    private final List<String> departments;
    private final List<Event> events = new ArrayList<>();

    private RandomCatalog(Random random, List<String> departments) {
        this.random = random;
        this.departments = departments;
    }

    /** The changes of each subject in order, one subject after the other. */
    public static List<Event> history(Random random, List<String> departments, String prefix, int matters) {
        RandomCatalog catalog = new RandomCatalog(random, departments);
        departments.forEach(catalog::department);
        for (int i = 0; i < matters; i++) {
            catalog.matter(prefix + i);
        }
        for (int i = 0; i < departments.size() * 2; i++) {
            catalog.transfer(prefix + "batch", i);
        }
        return catalog.events;
    }

    private void department(String id) {
        String kind = random.nextInt(5) == 0 ? "TOWN" : "DEPARTMENT";
        LocalDate day = START;
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            Map<String, Object> data = Map.of(
                    "id",
                    id,
                    "name",
                    "局" + n,
                    "kind",
                    kind,
                    "stationed",
                    random.nextBoolean(),
                    "effectiveOn",
                    day.toString());
            events.add(new Event("department", "changed", id, day, day, data));
            day = day.plusDays(1 + random.nextInt(DAYS / 3));
        }
    }

    private void matter(String id) {
        Map<String, Object> data = new HashMap<>();
        data.put("id", id);
        data.put("implementationCode", "code" + id);
        data.put("basicCode", "basic" + id);
        data.put("name", "事项");
        data.put("type", one(TYPES));
        data.put("departmentId", one(departments));
        data.put("transferredIn", random.nextInt(3) == 0);
        LocalDate day = START.plusDays(random.nextInt(DAYS / 2));
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            change(id, day, data);
            day = day.plusDays(1 + random.nextInt(DAYS / 6));
        }
    }

    private void change(String id, LocalDate day, Map<String, Object> data) {
        boolean published = random.nextInt(3) > 0;
        LocalDate effective = published && random.nextInt(3) == 0 ? day.plusDays(random.nextInt(60)) : day;
        data.put("inForce", published ? "IN_FORCE" : random.nextBoolean() ? "SUSPENDED" : "CANCELLED");
        data.put("effectiveOn", effective.toString());
        if (published) {
            data.put("stationed", random.nextBoolean());
            data.putAll(handling());
            data.put("handlingItems", items());
        }
        events.add(new Event("matter", published ? "published" : "suspended", id, day, effective, new HashMap<>(data)));
    }

    private List<Map<String, Object>> items() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            items.add(handling());
        }
        return items;
    }

    private Map<String, Object> handling() {
        return Map.of(
                "instant", random.nextBoolean(), "online", random.nextBoolean(), "onSiteVisits", random.nextInt(4));
    }

    private void transfer(String batch, int item) {
        LocalDate day = START.plusDays(random.nextInt(DAYS));
        Map<String, Object> data = new HashMap<>(
                Map.of("batchId", batch, "itemId", Integer.toString(item), "effectiveOn", day.toString()));
        if (random.nextBoolean()) {
            data.putAll(Map.of("kind", "RENAME", "departmentId", one(departments)));
        } else {
            data.putAll(Map.of(
                    "kind", "TRANSFER", "fromDepartmentId", one(departments), "toDepartmentId", one(departments)));
        }
        String fact = random.nextInt(4) == 0 ? "confirmed" : "effected";
        events.add(new Event("transfer-item", fact, batch + item, day, day, data));
    }

    private String one(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}

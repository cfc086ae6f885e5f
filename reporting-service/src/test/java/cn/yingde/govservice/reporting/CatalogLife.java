package cn.yingde.govservice.reporting;

import java.util.HashMap;
import java.util.Map;

/** Tells departments, matters and transfers to the catalogue's stub feed, as the catalogue would. */
public final class CatalogLife {

    private final StubFeed catalog;

    public CatalogLife(StubFeed catalog) {
        this.catalog = catalog;
    }

    public void department(String id, String from, boolean stationed, String name) {
        department(id, from, Map.of("name", name, "kind", "DEPARTMENT", "stationed", stationed));
    }

    public void department(String id, String from, Map<String, Object> what) {
        Map<String, Object> data = new HashMap<>(Map.of("id", id, "effectiveOn", from));
        data.putAll(what);
        catalog.tell("department", "changed", id, from + "T00:00+08:00", data);
    }

    /** A matter under a code of its own, in force unless said otherwise. */
    public void matter(String department, String code, String fact, String at, Map<String, Object> what) {
        Map<String, Object> data = new HashMap<>();
        data.put("id", "m" + code);
        data.put("implementationCode", code);
        data.put("basicCode", "4401");
        data.put("name", "某事项");
        data.put("type", "01");
        data.put("departmentId", department);
        data.put("inForce", "IN_FORCE");
        data.put("stationed", false);
        data.putAll(what);
        catalog.tell("matter", fact, code, at, data);
    }

    public void transfer(String fact, String batch, String matterId, String from, String to, String day) {
        item(
                fact,
                batch,
                day,
                Map.of("kind", "TRANSFER", "matterId", matterId, "fromDepartmentId", from, "toDepartmentId", to));
    }

    public void rename(String batch, String department, String day) {
        item("effected", batch, day, Map.of("kind", "RENAME", "departmentId", department));
    }

    private void item(String fact, String batch, String day, Map<String, Object> what) {
        String itemId = what.get("kind") + "-1";
        Map<String, Object> data = new HashMap<>(Map.of("batchId", batch, "itemId", itemId, "effectiveOn", day));
        data.putAll(what);
        catalog.tell("transfer-item", fact, batch + "/" + itemId, day + "T00:00+08:00", data);
    }
}

package cn.yingde.govservice.demodata.loading;

import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.department.Department;
import cn.yingde.govservice.demodata.department.Departments;
import cn.yingde.govservice.demodata.loading.Entry.Answer;
import cn.yingde.govservice.demodata.matter.Matter;
import cn.yingde.govservice.demodata.matter.ReformBatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Brings the reform in: one historical batch of new names and moved matters, and the end of the dissolved bodies. */
final class ReformLoad {

    private static final String BATCHES = "/api/catalog/v1/transfer-batches";
    private static final String DEPARTMENTS = "/api/catalog/v1/departments/";

    record Item(
            String kind,
            @Nullable String matterId,
            @Nullable String toDepartmentId,
            @Nullable String departmentId,
            @Nullable String newName,
            @Nullable String newUscc) {}

    record Batch(
            String title,
            String basisDocument,
            String effectiveOn,
            boolean historical,
            String reason,
            List<Item> items) {}

    record Confirmation(String side) {}

    record Ending(boolean stationed, boolean hotlineMember, String effectiveOn, boolean historical, String reason) {}

    private final Entry entry;
    private final Log log;

    ReformLoad(Entry entry, Log log) {
        this.entry = entry;
        this.log = log;
    }

    /** Answers whether anything had to be changed. */
    boolean load() {
        boolean changed = batch();
        int ended = 0;
        for (Department department : Departments.dissolved()) {
            ended += end(department) ? 1 : 0;
        }
        if (ended > 0) {
            log.say("reform: " + ended + " dissolved bodies left the centre and the hotline");
        }
        return changed || ended > 0;
    }

    private boolean batch() {
        String id = existing();
        boolean made = id == null;
        if (id == null) {
            id = entry.post(BATCHES, body()).body().path("id").asString();
        }
        int confirmed = confirm(BATCHES + "/" + id);
        log.say(made || confirmed > 0 ? "reform: " + confirmed + " items confirmed" : "reform: is already there");
        return made || confirmed > 0;
    }

    private @Nullable String existing() {
        for (JsonNode batch : entry.get(BATCHES + "?limit=200").body().path("items")) {
            if (batch.path("title").asString("").equals(ReformBatch.TITLE)) {
                return batch.path("id").asString();
            }
        }
        return null;
    }

    private Batch body() {
        List<Item> items = new ArrayList<>();
        for (Department department : ReformBatch.renames()) {
            items.add(new Item(
                    "RENAME", null, null, department.id(), department.newName(), department.creditCodeAfterReform()));
        }
        for (Matter matter : ReformBatch.transfers()) {
            items.add(new Item("TRANSFER", matterId(matter), matter.takenOverBy(), null, null, null));
        }
        return new Batch(
                ReformBatch.TITLE, ReformBatch.DOCUMENT, ReformBatch.EFFECTIVE_ON, true, ReformBatch.REASON, items);
    }

    private String matterId(Matter matter) {
        Answer answer = entry.get("/api/catalog/v1/matters/by-code/" + matter.codeOn(HalfYear.FIRST_DAY));
        if (!answer.found()) {
            throw new LoadFailed("The catalogue does not know " + matter.name());
        }
        return answer.body().path("id").asString();
    }

    /** First the new names, so that what moves in gets its code from the new credit code at once. */
    private int confirm(String batch) {
        List<JsonNode> items = new ArrayList<>();
        entry.get(batch).body().path("items").forEach(items::add);
        int confirmed = 0;
        for (String kind : List.of("RENAME", "TRANSFER")) {
            for (JsonNode item : items) {
                boolean open = item.path("kind").asString("").equals(kind) && !settled(item);
                confirmed += open ? confirmItem(batch, item, kind) : 0;
            }
        }
        return confirmed;
    }

    private static boolean settled(JsonNode item) {
        return item.path("state").asString("").equals("EFFECTED");
    }

    private int confirmItem(String batch, JsonNode item, String kind) {
        String path = batch + "/items/" + id(item) + "/confirmations";
        entry.post(path, new Confirmation("SOURCE"));
        if (kind.equals("TRANSFER")) {
            entry.post(path, new Confirmation("TARGET"));
        }
        return 1;
    }

    private static String id(JsonNode item) {
        return item.path("id").asString(item.path("itemId").asString(""));
    }

    private boolean end(Department department) {
        Answer now = entry.get(DEPARTMENTS + department.id());
        JsonNode view = now.body();
        if (!view.path("stationed").asBoolean(false)
                && !view.path("hotlineMember").asBoolean(false)) {
            return false;
        }
        Ending ending = new Ending(false, false, ReformBatch.EFFECTIVE_ON, true, ReformBatch.REASON);
        entry.patch(DEPARTMENTS + department.id(), ending, now.etag());
        return true;
    }
}

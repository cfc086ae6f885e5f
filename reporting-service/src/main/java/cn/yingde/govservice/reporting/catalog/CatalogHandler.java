package cn.yingde.govservice.reporting.catalog;

import cn.yingde.govservice.platform.feed.FeedHandler;
import cn.yingde.govservice.platform.feed.FeedItem;
import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.rollup.Counted;
import cn.yingde.govservice.reporting.rollup.Generations;
import cn.yingde.govservice.reporting.rollup.SpanStore;
import cn.yingde.govservice.reporting.rollup.Timeline;
import cn.yingde.govservice.reporting.seals.KeptSeals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes departments, matters and effected transfers from the catalogue's feed, a page at a time. */
@Component
class CatalogHandler implements FeedHandler {

    private final DepartmentStore departments;
    private final MatterStore matters;
    private final TransferStore transfers;
    private final Generations generations;
    private final KeptSeals seals;
    private final JsonMapper json;

    CatalogHandler(
            DepartmentStore departments,
            MatterStore matters,
            TransferStore transfers,
            Generations generations,
            KeptSeals seals,
            JsonMapper json) {
        this.departments = departments;
        this.matters = matters;
        this.transfers = transfers;
        this.generations = generations;
        this.seals = seals;
        this.json = json;
    }

    /** How a timeline goes on with a change. */
    private interface GoingOn<S> {
        Timeline<S> next(Timeline<S> known, LocalDate day, long version, S state);
    }

    private record Change<S>(String id, LocalDate day, long version, S state) {}

    @Override
    public String source() {
        return "catalog";
    }

    @Override
    public void apply(List<FeedItem> items) {
        List<Change<DepartmentState>> ofDepartments = new ArrayList<>();
        List<Change<MatterState>> ofMatters = new ArrayList<>();
        List<TransferItem> effected = new ArrayList<>();
        for (FeedItem item : items) {
            switch (item.subjectType()) {
                case "department" -> ofDepartments.add(department(item));
                case "matter" -> ofMatters.add(matter(item));
                case "transfer-item" -> addEffected(item, effected);
                default -> {} // a subject that no figure counts
            }
        }
        save(departments, ofDepartments, Timeline::then);
        save(matters, ofMatters, Timeline::replanned);
        transfers.save(effected);
        seals.keep(source(), items);
        generations.settle(source());
    }

    @Override
    public void reset() {
        generations.startAnew(source());
    }

    private Change<DepartmentState> department(FeedItem item) {
        DepartmentData data = json.treeToValue(item.data(), DepartmentData.class);
        LocalDate happened = BureauTime.date(item.time().toInstant());
        LocalDate day = data.effectiveOn() == null ? happened : data.effectiveOn();
        return new Change<>(data.id(), day, item.subjectversion(), data.toState());
    }

    /** A matter published for a later day is in force from that day. */
    private Change<MatterState> matter(FeedItem item) {
        MatterData data = json.treeToValue(item.data(), MatterData.class);
        MatterState state = data.toState();
        LocalDate happened = BureauTime.date(item.time().toInstant());
        return new Change<>(
                data.id(),
                state.inForce() ? later(happened, data.effectiveOn()) : happened,
                item.subjectversion(),
                state);
    }

    private void addEffected(FeedItem item, List<TransferItem> effected) {
        if (item.fact().equals("effected")) {
            TransferData data = json.treeToValue(item.data(), TransferData.class);
            effected.add(data.effectedOn(BureauTime.date(item.time().toInstant())));
        }
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    private static <S extends Counted> void save(SpanStore<S> store, List<Change<S>> changes, GoingOn<S> goingOn) {
        Set<String> ids = changes.stream().map(Change::id).collect(Collectors.toSet());
        Map<String, Timeline<S>> before = store.load(ids);
        Map<String, Timeline<S>> after = new HashMap<>(before);
        for (Change<S> change : changes) {
            Timeline<S> known = after.getOrDefault(change.id, Timeline.empty());
            after.put(change.id, goingOn.next(known, change.day, change.version, change.state));
        }
        store.save(before, after);
    }
}

package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.checklist.Checklist.Limit;
import cn.yingde.govservice.catalog.checklist.Convenience;
import cn.yingde.govservice.catalog.checklist.Terms.CaseType;
import cn.yingde.govservice.catalog.checklist.Terms.OnlineLevel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A matter's whole state as the change feed carries it; of a published matter the published version speaks. */
record MatterData(
        String id,
        String implementationCode,
        String basicCode,
        String name,
        String type,
        String level,
        String departmentId,
        MatterState state,
        @Nullable InForce inForce,
        int version,
        @Nullable LocalDate effectiveOn,
        boolean stationed,
        boolean instant,
        boolean online,
        @Nullable OnlineLevel onlineLevel,
        int onSiteVisits,
        @Nullable CaseType caseType,
        @Nullable Limit statutoryLimit,
        @Nullable Limit promisedLimit,
        List<Item> handlingItems,
        List<String> predecessorCodes,
        List<String> successorCodes,
        boolean transferredIn) {

    record Item(@Nullable String code, boolean instant, boolean online, int onSiteVisits) {}

    static MatterData of(Matter matter, Draft shown, List<String> predecessors, List<String> successors) {
        Checklist list = shown.checklist();
        Convenience convenience = Convenience.of(list);
        Integer published = matter.publishedVersion();
        return new MatterData(
                Long.toString(matter.id()),
                matter.code().value(),
                matter.basicCode(),
                matter.name(),
                matter.type(),
                matter.level(),
                matter.departmentId(),
                matter.state(),
                matter.inForce(),
                published == null ? matter.versionNo() : published,
                matter.effectiveOn(),
                Boolean.TRUE.equals(list.stationedAtCentre()),
                convenience.instant(),
                convenience.online(),
                list.onlineLevel(),
                convenience.onSiteVisits(),
                list.caseType(),
                list.statutoryLimit(),
                list.promisedLimit(),
                items(list),
                predecessors,
                successors,
                matter.transferredIn());
    }

    private static List<Item> items(Checklist list) {
        return list.handlingItems().stream()
                .map(item -> {
                    Convenience own = Convenience.of(item, list);
                    return new Item(item.code(), own.instant(), own.online(), own.onSiteVisits());
                })
                .toList();
    }
}

package cn.yingde.govservice.reporting.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the catalogue's feed says of a matter, as far as figures need it; other members are ignored. */
public record MatterData(
        String id,
        @Nullable String implementationCode,
        @Nullable String basicCode,
        @Nullable String name,
        @Nullable String type,
        @Nullable String departmentId,
        @Nullable String inForce,
        @Nullable LocalDate effectiveOn,
        @Nullable Boolean stationed,
        @Nullable Boolean instant,
        @Nullable Boolean online,
        @Nullable Integer onSiteVisits,
        @Nullable List<HandlingItem> handlingItems,
        @Nullable List<String> successorCodes,
        @Nullable Boolean transferredIn) {

    /** One of the variants that a matter is handled in (业务办理项). */
    public record HandlingItem(
            @Nullable String code,
            @Nullable Boolean instant,
            @Nullable Boolean online,
            @Nullable Integer onSiteVisits) {}

    private static final int ONE_VISIT = 1;

    MatterState toState() {
        List<HandlingItem> items = counted();
        return new MatterState(
                id,
                implementationCode,
                or(basicCode),
                or(name),
                or(type),
                or(departmentId),
                "IN_FORCE".equals(inForce),
                Boolean.TRUE.equals(stationed),
                Boolean.TRUE.equals(transferredIn),
                items.size(),
                count(items, item -> Boolean.TRUE.equals(item.instant())),
                count(items, item -> Boolean.TRUE.equals(item.online())),
                count(items, item -> item.onSiteVisits() != null && item.onSiteVisits() <= ONE_VISIT),
                successorCodes == null || successorCodes.isEmpty() ? null : successorCodes.get(0));
    }

    private List<HandlingItem> counted() {
        return handlingItems == null || handlingItems.isEmpty()
                ? List.of(new HandlingItem(null, instant, online, onSiteVisits))
                : handlingItems;
    }

    private static int count(List<HandlingItem> items, Predicate<HandlingItem> which) {
        return (int) items.stream().filter(which).count();
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}

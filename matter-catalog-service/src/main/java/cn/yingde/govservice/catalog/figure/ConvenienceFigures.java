package cn.yingde.govservice.catalog.figure;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.checklist.Checklist.Limit;
import cn.yingde.govservice.catalog.checklist.Convenience;
import cn.yingde.govservice.catalog.checklist.HandlingItem;
import cn.yingde.govservice.catalog.checklist.Terms.OnlineLevel;
import cn.yingde.govservice.catalog.matter.MattersInForce.MatterInForce;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 马上办, 网上办 (可网办; 严格口径为Ⅲ级以上), 最多跑一次, 零跑动, counted at the handling items of a matter where it has
 * any; and 时限压缩率 over the matters with both limits in working days.
 */
final class ConvenienceFigures {

    private ConvenienceFigures() {}

    static List<Ratio> of(List<MatterInForce> matters) {
        List<Unit> units =
                matters.stream().flatMap(matter -> units(matter.checklist())).toList();
        return List.of(
                share("instant", units, unit -> unit.convenience().instant()),
                share("online", units, unit -> unit.convenience().online()),
                share("onlineStrict", units, Unit::acceptedOnline),
                share("atMostOneVisit", units, unit -> unit.convenience().onSiteVisits() <= 1),
                share("noVisit", units, unit -> unit.convenience().onSiteVisits() == 0),
                compression(matters));
    }

    private static Ratio share(String id, List<Unit> units, Predicate<Unit> counts) {
        return Ratio.of(id, units.stream().filter(counts).count(), units.size());
    }

    /** By how much the promises of all matters together are shorter than the law's limits. */
    private static Ratio compression(List<MatterInForce> matters) {
        List<Checklist> comparable = matters.stream()
                .map(MatterInForce::checklist)
                .filter(ConvenienceFigures::comparable)
                .toList();
        long statutory = comparable.stream()
                .mapToLong(list -> days(list.statutoryLimit()))
                .sum();
        long promised = comparable.stream()
                .mapToLong(list -> days(list.promisedLimit()))
                .sum();
        return Ratio.of("limitCompression", statutory - promised, statutory);
    }

    private static boolean comparable(Checklist list) {
        return inWorkingDays(list.statutoryLimit())
                && inWorkingDays(list.promisedLimit())
                && days(list.statutoryLimit()) > 0;
    }

    private static boolean inWorkingDays(@Nullable Limit limit) {
        return limit != null && limit.unit() == Limit.Unit.WORKING_DAY;
    }

    private static int days(@Nullable Limit limit) {
        return limit == null ? 0 : limit.days();
    }

    private static Stream<Unit> units(Checklist list) {
        return list.handlingItems().isEmpty()
                ? Stream.of(new Unit(Convenience.of(list), list.onlineLevel()))
                : list.handlingItems().stream().map(item -> unit(item, list));
    }

    private static Unit unit(HandlingItem item, Checklist list) {
        OnlineLevel level = item.onlineLevel() == null ? list.onlineLevel() : item.onlineLevel();
        return new Unit(Convenience.of(item, list), level);
    }

    /** What is counted: a handling item, or a matter that has none. */
    private record Unit(Convenience convenience, @Nullable OnlineLevel level) {
        boolean acceptedOnline() {
            boolean accepted = level == OnlineLevel.III || level == OnlineLevel.IV;
            return convenience.online() && accepted;
        }
    }
}

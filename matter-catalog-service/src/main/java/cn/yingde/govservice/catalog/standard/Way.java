package cn.yingde.govservice.catalog.standard;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.checklist.Checklist.Limit;
import cn.yingde.govservice.catalog.checklist.HandlingItem;
import cn.yingde.govservice.catalog.checklist.Terms.CaseType;
import cn.yingde.govservice.catalog.checklist.Terms.OnlineLevel;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One way in which a matter is handled: by itself, or as one of its handling items, which leave the rest to it. */
record Way(
        @Nullable Limit promised,
        @Nullable CaseType type,
        @Nullable Integer onSiteVisits,
        @Nullable OnlineLevel level) {

    static boolean all(Checklist list, Predicate<Way> rule) {
        Way own = new Way(list.promisedLimit(), list.caseType(), list.onSiteVisits(), list.onlineLevel());
        return Stream.concat(Stream.of(own), list.handlingItems().stream().map(own::of))
                .allMatch(rule);
    }

    private Way of(HandlingItem item) {
        return new Way(
                item.promisedLimit() == null ? promised : item.promisedLimit(),
                item.caseType() == null ? type : item.caseType(),
                item.onSiteVisits() == null ? onSiteVisits : item.onSiteVisits(),
                item.onlineLevel() == null ? level : item.onlineLevel());
    }

    /** What is not said counts as too many. */
    int visits() {
        return onSiteVisits == null ? Integer.MAX_VALUE : onSiteVisits;
    }
}

package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.checklist.Convenience;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Locale;

/** What lists filter by, kept beside the matter in columns of their own. */
@Embeddable
public record Facets(
        boolean stationed,
        boolean instant,
        boolean online,
        int onSiteVisits,
        String themes,
        String audiences,
        String searchText) {

    static Facets of(Draft draft, String implementationCode) {
        Checklist list = draft.checklist();
        Convenience convenience = Convenience.of(list);
        String name = draft.identity().name();
        String text = name + "|" + Initials.of(name) + "|" + implementationCode;
        return new Facets(
                Boolean.TRUE.equals(list.stationedAtCentre()),
                convenience.instant(),
                convenience.online(),
                convenience.onSiteVisits(),
                delimited(list.themes()),
                delimited(list.audiences()),
                text.toLowerCase(Locale.ROOT));
    }

    /** Each value between bars, so that a filter matches whole values. */
    private static String delimited(Collection<?> values) {
        StringBuilder text = new StringBuilder("|");
        values.forEach(value -> text.append(value).append('|'));
        return text.toString();
    }
}

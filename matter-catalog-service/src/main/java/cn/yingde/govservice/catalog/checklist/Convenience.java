package cn.yingde.govservice.catalog.checklist;

import cn.yingde.govservice.catalog.checklist.Terms.CaseType;
import cn.yingde.govservice.catalog.checklist.Terms.ServiceForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three promises of convenience as flags: instant, online and how many visits at most. */
public record Convenience(boolean instant, boolean online, int onSiteVisits) {

    public static Convenience of(Checklist checklist) {
        return of(checklist.serviceForms(), checklist.caseType(), checklist.online(), checklist.onSiteVisits());
    }

    /** What a handling item does not say is said by its matter. */
    public static Convenience of(HandlingItem item, Checklist matter) {
        boolean ownForms = !item.serviceForms().isEmpty() || item.caseType() != null;
        return of(
                ownForms ? item.serviceForms() : matter.serviceForms(),
                ownForms ? item.caseType() : matter.caseType(),
                item.online() == null ? matter.online() : item.online(),
                item.onSiteVisits() == null ? matter.onSiteVisits() : item.onSiteVisits());
    }

    /** Instant is what the service forms say; a matter that names none is instant when its cases are. */
    private static Convenience of(
            List<ServiceForm> forms, @Nullable CaseType type, @Nullable Boolean online, @Nullable Integer visits) {
        boolean instant = forms.isEmpty() ? type == CaseType.INSTANT : forms.contains(ServiceForm.INSTANT);
        return new Convenience(instant, Boolean.TRUE.equals(online), visits == null ? 1 : visits);
    }
}

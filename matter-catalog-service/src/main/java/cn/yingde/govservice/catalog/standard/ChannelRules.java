package cn.yingde.govservice.catalog.standard;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.checklist.Terms.CaseType;
import cn.yingde.govservice.catalog.checklist.Terms.HandlingForm;
import cn.yingde.govservice.catalog.checklist.Terms.OnlineLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about visits, online handling and instant cases. What is not filled in yet is left to the elements. */
final class ChannelRules {

    private ChannelRules() {}

    static boolean instantMeansNoDays(Candidate candidate) {
        return Way.all(
                candidate.checklist(),
                way -> way.promised() != null
                        && way.type() != null
                        && (way.promised().days() == 0) == (way.type() == CaseType.INSTANT));
    }

    static boolean visitsAreExplained(Candidate candidate) {
        Checklist list = candidate.checklist();
        if (list.onSiteVisits() == null) {
            return false;
        }
        return (list.onSiteVisits() == 0) == unsaid(list.onSiteReason());
    }

    static boolean noVisitNeedsAnotherWay(Candidate candidate) {
        Checklist list = candidate.checklist();
        boolean absent = Integer.valueOf(0).equals(list.onSiteVisits()) && !Boolean.TRUE.equals(list.online());
        return !absent || list.handlingForms().contains(HandlingForm.EXPRESS);
    }

    static boolean wholeProcessOnlineNeedsNoVisit(Candidate candidate) {
        return Way.all(candidate.checklist(), way -> way.level() != OnlineLevel.IV || way.visits() == 0);
    }

    static boolean depthCarriesLevel(Candidate candidate) {
        List<Integer> depth = candidate.checklist().onlineDepth();
        return Way.all(candidate.checklist(), way -> way.level() == null || carries(depth, way.level(), way.visits()));
    }

    private static boolean carries(List<Integer> depth, OnlineLevel level, int visits) {
        return switch (level) {
            case I -> true;
            case II -> (depth.contains(2) || depth.contains(3)) && visits <= 2;
            case III -> depth.contains(4) && visits <= 1;
            case IV -> depth.contains(5) && visits == 0;
        };
    }

    static boolean onlineHasLevel(Candidate candidate) {
        OnlineLevel level = candidate.checklist().onlineLevel();
        boolean handled = level != null && level != OnlineLevel.I;
        return handled == Boolean.TRUE.equals(candidate.checklist().online());
    }

    /** The published form writes 无 where there is nothing to say. */
    private static boolean unsaid(@Nullable String text) {
        return text == null || text.isBlank() || text.strip().equals("无");
    }
}

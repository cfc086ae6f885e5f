package cn.yingde.govservice.catalog.standard;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.checklist.Checklist.Limit;
import cn.yingde.govservice.catalog.checklist.Terms.PowerSource;
import cn.yingde.govservice.catalog.code.BasicCode;
import org.jspecify.annotations.Nullable;

/** Rules about time limits, the place in the catalogue and the source of power. */
final class LimitRules {

    private LimitRules() {}

    /** Limits of different units cannot be compared without a calendar and a start, so only equal units are. */
    static boolean promiseWithinStatute(Candidate candidate) {
        Limit statutory = candidate.checklist().statutoryLimit();
        if (statutory == null || statutory.days() == 0) {
            return true;
        }
        return Way.all(candidate.checklist(), way -> within(way.promised(), statutory));
    }

    private static boolean within(@Nullable Limit promised, Limit statutory) {
        return promised == null || statutory.unit() != promised.unit() || promised.days() <= statutory.days();
    }

    static boolean noStatutoryLimitIsExplained(Candidate candidate) {
        Checklist list = candidate.checklist();
        boolean none = list.statutoryLimit() != null && list.statutoryLimit().days() == 0;
        String explanation = list.statutoryExplanation();
        return !none || (explanation != null && !explanation.isBlank());
    }

    static boolean leavesOnly(Candidate candidate) {
        return !(new BasicCode(candidate.identity().basicCode()).mainEntry() && candidate.subEntriesExist());
    }

    static boolean entrusterIsNamed(Candidate candidate) {
        PowerSource source = candidate.checklist().powerSource();
        String by = candidate.checklist().entrustedBy();
        boolean named = by != null && !by.isBlank();
        return named == (source != null && source.entrusted());
    }
}

package cn.yingde.govservice.demodata.casefile;

import cn.yingde.govservice.demodata.casefile.CaseLine.Act;
import cn.yingde.govservice.demodata.time.OfficeTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The acts of one case in order; each falls to the body that is in charge at its moment. */
final class CaseHistory {

    private final MatterFacts facts;
    private final int second;
    private final List<Act> acts = new ArrayList<>(8);
    private int last = Integer.MIN_VALUE;

    CaseHistory(MatterFacts facts, int second) {
        this.facts = facts;
        this.second = second;
    }

    CaseHistory add(String action, int moment, int clerk, @Nullable Object data) {
        if (moment < last) {
            throw new IllegalStateException(action + " before the act that precedes it, "
                    + facts.matter().name());
        }
        last = moment;
        String actor = facts.clerks().get(clerk % facts.clerks().size());
        acts.add(new Act(action, OfficeTime.text(moment, second), actor, facts.department(moment), data));
        return this;
    }

    List<Act> acts() {
        return acts;
    }
}

package cn.yingde.govservice.reporting.cases;

import cn.yingde.govservice.reporting.rollup.Contribution;
import cn.yingde.govservice.reporting.rollup.Counted;
import cn.yingde.govservice.reporting.rollup.Dimensions;
import cn.yingde.govservice.reporting.rollup.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as figures see it: volume by the day it was accepted, rates by the day it was closed, both
 * under the department that accepted it.
 */
public record CaseState(
        String caseNo,
        Dimensions dimensions,
        String state,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate due)
        implements Counted {

    @Override
    public List<Contribution> contributions() {
        if (acceptedOn == null || state.equals("VOID")) {
            return List.of();
        }
        List<Contribution> all = new ArrayList<>();
        all.add(Contribution.now(Measure.CASE_ACCEPTED, acceptedOn, dimensions));
        if (closedOn != null) {
            all.add(Contribution.now(Measure.CASE_CLOSED, closedOn, dimensions));
            if (inTime(closedOn)) {
                all.add(Contribution.now(Measure.CASE_CLOSED_IN_TIME, closedOn, dimensions));
            }
        }
        return all;
    }

    private boolean inTime(LocalDate closed) {
        return due == null || !closed.isAfter(due);
    }
}

package cn.yingde.govservice.platform.importing;

import java.util.List;

/** How many lines ended how. */
record RowCounts(int accepted, int unchanged, int rejected) {

    static final RowCounts NONE = new RowCounts(0, 0, 0);

    static RowCounts of(List<RowOutcome> outcomes) {
        int[] counts = new int[RowOutcome.Outcome.values().length];
        outcomes.forEach(outcome -> counts[outcome.outcome().ordinal()]++);
        return new RowCounts(counts[0], counts[1], counts[2]);
    }

    RowCounts plusRejected(int more) {
        return new RowCounts(accepted, unchanged, rejected + more);
    }
}

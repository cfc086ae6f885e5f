package cn.yingde.govservice.reporting.rollup;

import java.util.HashMap;
import java.util.Map;

/**
 * Signed differences to be added to the cells: a state adds one from the day on which it holds, and
 * takes it away again on the day on which it ends. What cancels out is not kept.
 */
public final class Deltas {

    private final Map<Cell, Integer> byCell = new HashMap<>();

    /** The cells of the timeline before are taken away, those of the timeline after are added. */
    public <S extends Counted> void replace(Timeline<S> before, Timeline<S> after) {
        add(before, -1);
        add(after, 1);
    }

    public Map<Cell, Integer> byCell() {
        return byCell;
    }

    private <S extends Counted> void add(Timeline<S> timeline, int sign) {
        timeline.spans().forEach(span -> add(span, sign));
    }

    private <S extends Counted> void add(Span<S> span, int sign) {
        for (Contribution contribution : span.state().contributions()) {
            add(contribution.cellFrom(span.from()), sign);
            if (span.to().isBefore(Span.FOREVER)) {
                add(contribution.cellFrom(span.to()), -sign);
            }
        }
    }

    private void add(Cell cell, int n) {
        if (byCell.merge(cell, n, Integer::sum) == 0) {
            byCell.remove(cell);
        }
    }
}

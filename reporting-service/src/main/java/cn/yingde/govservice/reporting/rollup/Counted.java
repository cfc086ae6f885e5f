package cn.yingde.govservice.reporting.rollup;

import java.util.List;

/** The state of a subject that enters figures. */
public interface Counted {

    List<Contribution> contributions();

    /** The measures as one number, so that the records behind a figure can be selected. */
    default int measures() {
        return contributions().stream().mapToInt(c -> c.measure().bit()).reduce(0, (a, b) -> a | b);
    }
}

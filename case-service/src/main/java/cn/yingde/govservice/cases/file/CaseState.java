package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.text.Text;
import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. DRAFT, PRE_CHECK and DEFERRED_ACCEPTED have no edge yet. */
public enum CaseState {
    DRAFT("草稿", "Draft"),
    SUBMITTED("已收件", "Received"),
    PRE_CHECK("预受理", "Pre-check"),
    CORRECTION("待补正", "Waiting for corrections"),
    NOT_ACCEPTED("不予受理", "Not accepted"),
    ACCEPTED("已受理", "Accepted"),
    DEFERRED_ACCEPTED("容缺受理", "Accepted with deferred materials"),
    IN_REVIEW("审查中", "In review"),
    SUSPENDED("特别程序中", "Suspended by a special procedure"),
    DECIDED("已决定", "Decided"),
    COMPLETED("已办结", "Completed"),
    DELIVERED("已送达", "Delivered"),
    WITHDRAWN("已撤回", "Withdrawn"),
    TERMINATED("已终止", "Terminated"),
    VOID("已作废", "Void");

    /** Before acceptance: the department's own time to say yes or no runs. */
    public static final Set<CaseState> BEFORE_ACCEPTANCE = EnumSet.of(SUBMITTED, PRE_CHECK, CORRECTION);

    /** The clock runs, or is stopped by a special procedure. */
    public static final Set<CaseState> ON_THE_CLOCK = EnumSet.of(ACCEPTED, DEFERRED_ACCEPTED, IN_REVIEW, SUSPENDED);

    /** Not decided and not ended otherwise: a second application for the same is a duplicate. */
    public static final Set<CaseState> PENDING =
            EnumSet.of(DRAFT, SUBMITTED, PRE_CHECK, CORRECTION, ACCEPTED, DEFERRED_ACCEPTED, IN_REVIEW, SUSPENDED);

    /** Somebody still has something to do with it. */
    public static final Set<CaseState> OPEN =
            EnumSet.complementOf(EnumSet.of(NOT_ACCEPTED, DELIVERED, WITHDRAWN, TERMINATED, VOID));

    private final Text text;

    CaseState(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    public Text text() {
        return text;
    }

    public boolean pending() {
        return PENDING.contains(this);
    }

    public boolean onTheClock() {
        return ON_THE_CLOCK.contains(this);
    }
}

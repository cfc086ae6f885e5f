package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.time.OfficeTime;
import org.jspecify.annotations.Nullable;

/** More time, as the city's rules allow it: asked before the due time, the second with a leader's opinion. */
final class TicketExtensions {

    private final Fate fate;
    private final TicketHistory history;
    private final Staff staff;
    private final Dice dice;

    TicketExtensions(Fate fate, TicketHistory history, Staff staff, Dice dice) {
        this.fate = fate;
        this.history = history;
        this.staff = staff;
        this.dice = dice;
    }

    /** Answers the day that is due in the end. */
    int grant(String lead, int dueDay) {
        int due = dueDay;
        for (int i = 0; i < fate.extensions().size(); i++) {
            int days = fate.extensions().get(i);
            int end = (due + 1) * OfficeTime.DAY;
            int asked = Math.max(history.now() + 10, end - dice.between(420, 800));
            history.department("EXTEND", asked, lead, asking(days, i > 0, lead));
            ActData.Verdict verdict = new ActData.Verdict("APPROVE", Texts.MARK + "同意延期");
            history.office("EXTENSION_DECISION", asked + dice.between(15, 100), verdict);
            due += days;
        }
        return due;
    }

    private ActData.Extend asking(int days, boolean second, String lead) {
        return new ActData.Extend(days, reason(second), role(days, second), second ? staff.leader(lead) : null);
    }

    private static @Nullable String role(int days, boolean second) {
        return !second ? null : days > 10 ? "CHIEF_LEADER" : "DEPUTY_LEADER";
    }

    private static String reason(boolean second) {
        return Texts.MARK + (second ? "整改涉及多方，仍需时间，附领导审批意见" : "需要进一步调查核实");
    }
}

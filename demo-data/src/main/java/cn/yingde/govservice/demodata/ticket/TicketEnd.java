package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.time.OfficeTime;
import cn.yingde.govservice.demodata.time.Workdays;

/** From the call-back to the close: content, content at the second try, unfounded, or never content. */
final class TicketEnd {

    private static final int[] GOOD_GRADES = Dice.cumulative(new int[] {48, 38, 14});

    private final TicketPlan plan;
    private final Fate fate;
    private final TicketHistory history;
    private final TicketReply reply;
    private final Dice dice;

    TicketEnd(TicketPlan plan, Fate fate, TicketHistory history, TicketReply reply, Dice dice) {
        this.plan = plan;
        this.fate = fate;
        this.history = history;
        this.reply = reply;
        this.dice = dice;
    }

    void tell(String lead, int asked) {
        switch (fate.end()) {
            case SATISFIED -> call(asked, "YES", good(), "已解决");
            case SATISFIED_AFTER_REWORK -> {
                redone(lead, asked);
                call(history.now() + dice.between(40, 390), "YES", good(), "重办后已解决");
            }
            case DISSATISFIED_AFTER_REWORK -> supervised(lead, asked);
            case UNFOUNDED_AND_DISSATISFIED -> call(asked, "UNFOUNDED", bad(), "经核查不属实，已向来电人说明原因");
            case PENDING -> pending(asked);
        }
        history.office("CLOSE", history.now() + dice.between(3, 120), null);
    }

    private void pending(int asked) {
        if (dice.chance(0.02)) {
            call(asked, "UNFOUNDED", bad(), "经核查不属实，已向来电人说明原因");
        } else {
            call(asked, "YES", good(), "已解决");
        }
    }

    /** A bad call-back reopens the handling by itself, with five working days. */
    private void redone(String lead, int asked) {
        call(asked, "NO", bad(), "问题没有解决");
        int since = history.now();
        reply.give(lead, since, since + dice.between(OfficeTime.DAY, 3 * OfficeTime.DAY), "YES", false);
        history.reviewer("REVIEW", history.now() + dice.between(20, 300), TicketReply.PASS);
    }

    private void supervised(String lead, int asked) {
        redone(lead, asked);
        call(history.now() + dice.between(40, 390), "NO", bad(), "对处理结果仍不满意");
        String dueOn = Workdays.day(OfficeTime.day(history.now()) + 5).toString();
        ActData.Supervise supervise = new ActData.Supervise(Texts.MARK + "重办后来电人仍不满意，转督办", dueOn);
        history.office("SUPERVISE", history.now() + dice.between(5, 60), supervise);
    }

    private void call(int at, String solved, int grade, String comment) {
        history.office("CALLBACK", at, new ActData.Callback(true, solved, grade, Texts.MARK + comment));
    }

    private int good() {
        return 1 + dice.weighted(GOOD_GRADES);
    }

    private int bad() {
        return plan.ordinal() % 3 == 0 ? 5 : 4;
    }
}

package cn.yingde.govservice.demodata.casefile;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.matter.Traits;
import cn.yingde.govservice.demodata.time.OfficeTime;
import java.util.Locale;

/** Tells what happened to one application, from receipt to the end, and answers when it was received. */
final class CaseStory {

    private static final int DAY = OfficeTime.DAY;
    private static final int FIRST = OfficeTime.at(HalfYear.FIRST_DAY, 0);

    private final Dice dice = Dice.named("case stories");

    int tell(CasePlan plan, CaseHistory history) {
        return switch (plan.fate()) {
            case DONE -> accepted(plan, history);
            case NOT_ACCEPTED -> ended(plan, history, "NON_ACCEPT", dice.pick(CaseData.NON_ACCEPTANCES));
            case WITHDRAWN_EARLY -> ended(plan, history, "WITHDRAW", new CaseData.Reason("申请人自愿撤回（演示数据）"));
        };
    }

    private int ended(CasePlan plan, CaseHistory history, String action, Object data) {
        history.add(action, plan.moment(), plan.number(), data);
        return plan.moment() - dice.between(3, 6);
    }

    private int accepted(CasePlan plan, CaseHistory history) {
        int received = receipt(plan, history);
        history.add("ACCEPT", plan.moment(), plan.number(), null);
        Traits traits = plan.matter().traits();
        if (traits.instant()) {
            atOnce(plan, history);
        } else if (dice.chance(0.0035)) {
            givenUp(plan, history);
        } else {
            reviewed(plan, history, traits.promisedDays());
        }
        return received;
    }

    /** Most are accepted where they are handed in; a few were looked at for days, or first had to be completed. */
    private int receipt(CasePlan plan, CaseHistory history) {
        int room = room(plan.moment());
        if (dice.chance(0.03) && room > 3 * DAY) {
            return corrected(plan, history, Math.min(room, dice.between(3 * DAY, 7 * DAY)));
        }
        boolean waited = dice.chance(0.07) && room > DAY;
        return plan.moment() - (waited ? Math.min(room, dice.between(60, 3 * DAY)) : dice.between(2, 6));
    }

    private int corrected(CasePlan plan, CaseHistory history, int gap) {
        int received = plan.moment() - gap;
        history.add("CORRECTION_NOTICE", received + dice.between(30, DAY), plan.number(), CaseData.NOTICE);
        history.add("CORRECTION", plan.moment() - dice.between(3, 5), plan.number(), null);
        return received;
    }

    /** An application is received and accepted on the same side of the reform. */
    private static int room(int moment) {
        return moment - (moment < MatterFacts.REFORM ? FIRST : MatterFacts.REFORM);
    }

    private void atOnce(CasePlan plan, CaseHistory history) {
        int moment = plan.moment() + dice.between(1, 4);
        history.add("OPINION", moment, plan.number(), CaseData.REVIEWED);
        history.add("DECIDE", moment + 2, plan.number() + 1, CaseData.granted(document(plan)));
        history.add("COMPLETE", moment + 3, plan.number(), null);
        history.add("DELIVER", moment + dice.between(4, 9), plan.number(), CaseData.AT_COUNTER);
    }

    private void givenUp(CasePlan plan, CaseHistory history) {
        int moment = plan.moment() + dice.between(30, DAY);
        if (dice.chance(0.85)) {
            history.add("WITHDRAW", moment, plan.number(), new CaseData.Reason("申请人自愿撤回（演示数据）"));
        } else {
            history.add("TERMINATE", moment, plan.number() + 1, new CaseData.Termination("申请主体已注销", "企业已办理注销登记（演示数据）"));
        }
    }

    private void reviewed(CasePlan plan, CaseHistory history, int promised) {
        double luck = dice.fraction();
        if (luck < 0.008 && plan.matter().permit()) {
            longer(plan, history, promised);
        } else if (luck < 0.014) {
            examined(plan, history, promised);
        } else {
            boolean late = luck < 0.019;
            int days = late ? promised + dice.between(1, 3) : dice.between(0, promised);
            finish(plan, history, plan.moment() + 1, endOn(plan, days));
        }
    }

    /** 延长审批, which only permits know: asked on the day before the promised day, decided within the hour. */
    private void longer(CasePlan plan, CaseHistory history, int promised) {
        int asked = Math.max(plan.moment() + 20, endOn(plan, Math.max(0, promised - 1)));
        history.add("SPECIAL_PROCEDURE", asked, plan.number(), CaseData.LONGER);
        history.add("SPECIAL_PROCEDURE_DECISION", asked + 5, plan.number() + 1, CaseData.APPROVED);
        finish(plan, history, asked + 6, endOn(plan, promised + dice.between(2, 5)));
    }

    /** 专家评审: the clock stands for some working days. */
    private void examined(CasePlan plan, CaseHistory history, int promised) {
        int asked = plan.moment() + dice.between(10, 60);
        int stood = dice.between(2, 5);
        history.add("SPECIAL_PROCEDURE", asked, plan.number(), CaseData.EXPERTS);
        history.add("SPECIAL_PROCEDURE_DECISION", asked + 5, plan.number() + 1, CaseData.APPROVED);
        history.add("SPECIAL_PROCEDURE_END", asked + 5 + stood * DAY, plan.number(), null);
        finish(plan, history, asked + 6 + stood * DAY, endOn(plan, promised + stood));
    }

    private void finish(CasePlan plan, CaseHistory history, int from, int planned) {
        int end = Math.max(planned, from + 12);
        int span = end - from;
        history.add("OPINION", from + span / 4, plan.number(), CaseData.REVIEWED);
        if (span > DAY && dice.chance(0.35)) {
            history.add("OPINION", from + span / 2, plan.number() + 1, CaseData.PROPOSED);
        }
        boolean refused = plan.matter().permit() && dice.chance(0.02);
        history.add("DECIDE", end - 2, plan.number() + 2, decision(plan, refused));
        history.add("COMPLETE", end, plan.number(), null);
        deliver(plan, history, end);
    }

    private CaseData.Decision decision(CasePlan plan, boolean refused) {
        return refused ? CaseData.refused(document(plan)) : CaseData.granted(document(plan));
    }

    private void deliver(CasePlan plan, CaseHistory history, int end) {
        if (dice.chance(0.25)) {
            history.add("DELIVER", end + dice.between(DAY, 4 * DAY), plan.number(), CaseData.byCourier(plan.number()));
        } else {
            history.add("DELIVER", end + dice.between(20, 3 * DAY), plan.number(), CaseData.AT_COUNTER);
        }
    }

    /** A moment on the n-th working day after acceptance, after everything before it. */
    private int endOn(CasePlan plan, int days) {
        int day = OfficeTime.day(plan.moment()) + days;
        return day * DAY + (days == 0 ? DAY - 1 : dice.between(30, DAY - 10));
    }

    private static String document(CasePlan plan) {
        return String.format(Locale.ROOT, "英演示〔2019〕%06d号", plan.number());
    }
}

package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Dice;
import java.util.List;
import java.util.Objects;

/** From receipt to sign-off: dispatch, return, coordination, ruling. */
final class TicketDispatch {

    private final TicketPlan plan;
    private final Fate fate;
    private final TicketHistory history;
    private final Gap gap;
    private final Dice dice;

    TicketDispatch(TicketPlan plan, Fate fate, TicketHistory history, Gap gap, Dice dice) {
        this.plan = plan;
        this.fate = fate;
        this.history = history;
        this.gap = gap;
        this.dice = dice;
    }

    /** Answers who signed. */
    String toSignOff() {
        String lead = dispatched();
        int within = plan.urgent() ? gap.of(5, 25) : gap.of(10, 220);
        history.department("SIGN_OFF", history.now() + within, lead, null);
        return lead;
    }

    private String dispatched() {
        if (fate.meeting() != null) {
            return ruled(fate.meeting());
        }
        String lead = Leads.of(plan, dice);
        String other = other(lead);
        return switch (fate.returned()) {
            case NONE -> sent(lead, plan.urgent() ? gap.of(3, 15) : gap.of(5, 90), Leads.basis(plan));
            case APPROVED -> sentAfterReturn(lead, other);
            case REFUSED -> keptInSpiteOfReturn(lead, other);
        };
    }

    /** Another body than the lead that might be thought of; a dissolved one is not. */
    private String other(String lead) {
        return lead.equals(plan.topic().other())
                ? plan.topic().leadAfter()
                : plan.topic().other();
    }

    private String sentAfterReturn(String lead, String wrong) {
        if (lead.equals(wrong) || Leads.ruled(plan)) {
            return sent(lead, gap.of(5, 90), Leads.basis(plan));
        }
        sent(wrong, gap.of(5, 60), "部门职责分工");
        handBack(wrong, lead, "APPROVE", "情况属实，同意改派");
        return sent(lead, gap.of(5, 30), "退单改派");
    }

    private String keptInSpiteOfReturn(String lead, String other) {
        sent(lead, gap.of(5, 60), Leads.basis(plan));
        handBack(lead, other, "REJECT", "属于本单位职责，请按时办理");
        return lead;
    }

    /** Two bodies hand it back; a meeting rules, and the minutes are the basis of the dispatch. */
    private String ruled(Meeting meeting) {
        String lead = Objects.requireNonNull(meeting.leads().get(plan.topic().category()));
        Topic topic = plan.topic();
        String first = firstOf(List.of(topic.other(), topic.leadAfter(), topic.leadBefore()), lead, lead);
        String second = firstOf(List.of("city-management", "housing", "market"), lead, first);
        sent(first, gap.of(5, 40), "部门职责分工");
        handBack(first, second, "APPROVE", "职责存在争议，同意退回");
        sent(second, gap.of(3, 15), "退单改派");
        handBack(second, lead, "APPROVE", "职责存在争议，提交协调会");
        int ruling = meeting.heldAt() + 110;
        history.office("RULING", ruling, new ActData.Ruling(meeting.minutesNo(), lead));
        return sent(lead, dice.between(100, 180), meeting.minutesNo());
    }

    private static String firstOf(List<String> departments, String notThis, String norThis) {
        return departments.stream()
                .filter(department -> !department.equals(notThis) && !department.equals(norThis))
                .findFirst()
                .orElseThrow();
    }

    private String sent(String department, int after, String basis) {
        history.office("DISPATCH", history.now() + after, new ActData.Dispatch(department, List.of(), basis));
        return department;
    }

    private void handBack(String from, String suggested, String decision, String comment) {
        ActData.HandBack reason = new ActData.HandBack(Texts.MARK + "所反映的问题不属于本单位职责", suggested);
        history.department("RETURN", history.now() + gap.of(15, 100), from, reason);
        history.office(
                "RETURN_DECISION", history.now() + gap.of(15, 80), new ActData.Verdict(decision, Texts.MARK + comment));
    }
}

package cn.yingde.govservice.demodata.ticket;

import java.util.List;

/** The half-year's tickets with what becomes of each; dealt out once. */
final class TicketBook {

    private static final List<TicketPlan> PLANS = new TicketMix().plans();
    private static final Fate[] FATES = new Fates(PLANS).deal();

    private TicketBook() {}

    static List<TicketPlan> plans() {
        return PLANS;
    }

    static Fate fate(TicketPlan plan) {
        return FATES[plan.ordinal() - 1];
    }
}

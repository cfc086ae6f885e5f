package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.time.OfficeTime;
import java.time.LocalDate;
import java.util.List;

/** Who is to lead a ticket: by its topic, the date and, from May on, the rules of the government meeting. */
final class Leads {

    /** From here on nothing goes to a body that the reform is about to end. */
    private static final LocalDate WINDING_UP = LocalDate.of(2019, 2, 13);

    private static final List<String> UTILITIES = List.of("water-supply", "power-supply", "gas-supply");
    private static final int RULED_FROM = Meeting.GOVERNMENT.heldAt() + OfficeTime.DAY;

    private Leads() {}

    static boolean ruled(TicketPlan plan) {
        return plan.start() >= RULED_FROM
                && Meeting.GOVERNMENT.leads().containsKey(plan.topic().category());
    }

    static String of(TicketPlan plan, Dice dice) {
        Topic topic = plan.topic();
        if (ruled(plan)) {
            return Meeting.GOVERNMENT.leads().getOrDefault(topic.category(), topic.leadAfter());
        }
        if (topic.category().equals("ESTATE_FACILITIES") && dice.chance(0.3)) {
            return dice.pick(UTILITIES);
        }
        boolean outside = !plan.township().name().endsWith("街道");
        if (topic.townsToo() && dice.chance(outside ? 0.6 : 0.12)) {
            return plan.township().departmentId();
        }
        return plan.receivedAt().toLocalDate().isBefore(WINDING_UP) ? topic.leadBefore() : topic.leadAfter();
    }

    static String basis(TicketPlan plan) {
        return ruled(plan) ? Meeting.GOVERNMENT.minutesNo() : "部门职责分工";
    }
}

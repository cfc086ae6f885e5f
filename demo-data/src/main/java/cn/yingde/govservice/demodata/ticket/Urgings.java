package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.department.Departments;
import cn.yingde.govservice.demodata.ticket.TicketStory.Told;
import cn.yingde.govservice.demodata.time.OfficeTime;
import cn.yingde.govservice.demodata.time.Workdays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The urging ledger (催办台账): system, phone, visit and message, while the department holds the ticket. */
final class Urgings {

    private static final int[] MIX = Dice.cumulative(new int[] {48, 34, 4, 14});
    private static final List<String> CHANNELS = List.of("SYSTEM", "PHONE", "VISIT", "MESSAGE");
    private static final int WORTH_URGING = 500;

    record Line(
            String sourceSystem,
            String sourceNo,
            String ticketSourceNo,
            String channel,
            String at,
            String operatorName,
            @Nullable String contact,
            @Nullable String answer,
            @Nullable String nextOn) {}

    private final Dice dice = Dice.named("urgings");
    private final Staff staff = new Staff();
    private int number;

    List<Line> of(TicketPlan plan, Told told) {
        int held = told.replied() - told.signedOff();
        if (held < WORTH_URGING || !dice.chance(0.24)) {
            return List.of();
        }
        int at = told.signedOff() + (int) (held * (0.4 + 0.4 * dice.fraction()));
        return List.of(line(plan, told, at));
    }

    private Line line(TicketPlan plan, Told told, int at) {
        String channel = CHANNELS.get(dice.weighted(MIX));
        boolean spoken = !channel.equals("SYSTEM");
        return new Line(
                TicketLines.SOURCE,
                String.format(Locale.ROOT, "CB2019-%04d", ++number),
                plan.sourceNo(),
                channel,
                OfficeTime.text(at, 29),
                staff.operator(number),
                spoken ? Departments.byId(told.lead()).shortName() + "经办人" : null,
                spoken ? Texts.MARK + "正在办理，将按时回复" : null,
                spoken ? Workdays.day(OfficeTime.day(at) + 1).toString() : null);
    }
}

package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.Json;
import cn.yingde.govservice.demodata.people.People;
import cn.yingde.govservice.demodata.ticket.TicketLine.Act;
import cn.yingde.govservice.demodata.ticket.TicketLine.Caller;
import cn.yingde.govservice.demodata.ticket.TicketStory.Told;
import cn.yingde.govservice.demodata.time.OfficeTime;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tickets as import lines, in the order of their receipt, and their urgings beside them. */
public final class TicketLines {

    static final String SOURCE = "demo-2019-hotline";
    private static final List<String> OWN_CHANNELS =
            List.of("PHONE", "WEB", "MINI_PROGRAM", "WECHAT", "LETTER", "VISIT", "INTERNET_SUPERVISION");
    private static final int[] OWN_MIX = Dice.cumulative(new int[] {55, 12, 12, 10, 3, 4, 4});

    private final Dice dice = Dice.named("ticket lines");
    private final TicketStory story = new TicketStory();
    private final Urgings urgings = new Urgings();

    private TicketLines() {}

    public static void write(Consumer<String> tickets, Consumer<String> urgings) {
        TicketLines all = new TicketLines();
        for (TicketPlan plan : TicketBook.plans()) {
            Told told = all.story.tell(plan, TicketBook.fate(plan));
            tickets.accept(
                    Json.line(all.line(plan, plan.sourceNo(), told.history().acts())));
            all.urgings.of(plan, told).forEach(urging -> urgings.accept(Json.line(urging)));
        }
        for (int n = 1; n <= HalfYear.TICKETS_NOT_ACCEPTED; n++) {
            tickets.accept(Json.line(all.notAccepted(n)));
        }
    }

    private TicketLine line(TicketPlan plan, String sourceNo, List<Act> history) {
        String place = Texts.place(dice);
        String complaint = dice.pick(plan.topic().complaints());
        return new TicketLine(
                SOURCE,
                sourceNo,
                plan.own() ? null : upstreamNo(plan),
                plan.own() ? "OWN" : "UPSTREAM",
                plan.type(),
                plan.topic().category(),
                plan.township().name() + place + complaint,
                Texts.content(plan, place, complaint),
                plan.urgent() ? "URGENT" : "NORMAL",
                plan.own() ? OWN_CHANNELS.get(dice.weighted(OWN_MIX)) : "UPSTREAM",
                new Caller(People.name(dice), People.phone(dice), false, dice.chance(0.04)),
                Texts.location(plan, place, dice),
                OfficeTime.text(plan.receivedAt()),
                due(plan),
                history);
    }

    /** The centre's system names the due time; for a ticket of our own the service works it out. */
    private static @Nullable String due(TicketPlan plan) {
        return plan.own() ? null : OfficeTime.closing(plan.dueDay());
    }

    private static String upstreamNo(TicketPlan plan) {
        String day = plan.receivedAt().toLocalDate().format(DateTimeFormatter.BASIC_ISO_DATE);
        return String.format(Locale.ROOT, "QY%s%06d", day, plan.ordinal());
    }

    /** Something the hotline may not take up: told so at once, on the day of a ticket that it may. */
    private TicketLine notAccepted(int n) {
        TicketPlan day = TicketBook.plans().get(n * 170);
        LocalDateTime received = OfficeTime.dateTime(day.start()).minusMinutes(1);
        TicketPlan plan = new TicketPlan(
                day.ordinal(), received, day.start(), day.topic(), "HELP", day.township(), true, false, 5);
        TicketHistory history = new TicketHistory(new Staff(), day.ordinal(), day.start());
        ActData.Reason reason = new ActData.Reason(Texts.MARK + "应通过诉讼、仲裁途径解决，已告知");
        history.office("NON_ACCEPT", day.start() + dice.between(3, 30), reason);
        return line(plan, String.format(Locale.ROOT, "YD2019-N%04d", n), history.acts());
    }
}

package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.ticket.Fate.End;
import cn.yingde.govservice.demodata.ticket.Fate.Return;
import cn.yingde.govservice.demodata.time.OfficeTime;
import cn.yingde.govservice.demodata.time.Workdays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Deals out the fates so that the half-year's sums come out exactly. */
final class Fates {

    private static final int UNFOUNDED = 53;
    private static final int REWORKED_IN_VAIN = HalfYear.TICKETS_REPLIED - HalfYear.TICKETS_SATISFIED - UNFOUNDED;
    private static final int FIRST_DAY_AFTER = Workdays.numberFrom(HalfYear.LAST_DAY.plusDays(1));
    private static final LocalDate LONG_ONES_FROM = LocalDate.of(2019, 6, 12);

    private final List<TicketPlan> plans;
    private final Fate[] fates;
    private final boolean[] special;
    private final Dice dice = Dice.named("fates");

    Fates(List<TicketPlan> plans) {
        this.plans = plans;
        this.fates = new Fate[plans.size()];
        this.special = new boolean[plans.size()];
        Arrays.fill(fates, Fate.PLAIN);
    }

    Fate[] deal() {
        pending(HalfYear.TICKETS_RECEIVED - HalfYear.TICKETS_REPLIED);
        Meeting.all().forEach(this::ruled);
        deal(HalfYear.TICKETS_REPLIED_LATE, spring(), Fate::tooLate);
        deal(UNFOUNDED, this::roomy, fate -> fate.ending(End.UNFOUNDED_AND_DISSATISFIED));
        deal(REWORKED_IN_VAIN, this::roomy, fate -> fate.ending(End.DISSATISFIED_AFTER_REWORK));
        deal(24, this::roomy, fate -> fate.ending(End.SATISFIED_AFTER_REWORK));
        deal(72, this::veryRoomy, fate -> fate.extended(List.of(dice.between(2, 5), secondExtension())));
        deal(430, this::roomy, fate -> fate.extended(List.of(dice.between(1, 5))));
        deal(240, this::roomy, fate -> fate.handedBack(Return.APPROVED));
        deal(34, this::roomy, fate -> fate.handedBack(Return.REFUSED));
        deal(310, this::roomy, Fate::repliedTwice);
        deal(380, this::roomy, Fate::calledTwice);
        return fates;
    }

    /** Open at the end of June and not yet due: some long ones, and the last that came in. */
    private void pending(int many) {
        int left = many;
        for (int i = 0; i < fates.length && left > many - 24; i++) {
            boolean recent = !plans.get(i).receivedAt().toLocalDate().isBefore(LONG_ONES_FROM);
            if (recent && plans.get(i).limit() == 15 && plans.get(i).dueDay() >= FIRST_DAY_AFTER && dice.chance(0.4)) {
                left = leaveOpen(i, left);
            }
        }
        for (int i = fates.length - 1; left > 0; i--) {
            if (!special[i] && plans.get(i).dueDay() >= FIRST_DAY_AFTER) {
                left = leaveOpen(i, left);
            }
        }
    }

    private int leaveOpen(int i, int left) {
        fates[i] = fates[i].ending(End.PENDING);
        special[i] = true;
        return left - 1;
    }

    /** Tickets that came in a few days before a meeting and are of its topics from now on. */
    private void ruled(Meeting meeting) {
        for (String category : new java.util.TreeSet<>(meeting.leads().keySet())) {
            int latest = meeting.heldAt() - 2 * OfficeTime.DAY;
            for (int n = 0; n < meeting.ticketsEach(); n++) {
                int i = someOf(at -> plans.get(at).start() <= latest
                        && plans.get(at).start() >= latest - 3 * OfficeTime.DAY
                        && !plans.get(at).own());
                fates[i] = fates[i].ruledBy(meeting);
                plans.set(i, plans.get(i).about(Topic.of(category)));
            }
        }
    }

    private void deal(int many, IntPredicate to, UnaryOperator<Fate> fate) {
        for (int n = 0; n < many; n++) {
            int i = someOf(to);
            fates[i] = fate.apply(fates[i]);
        }
    }

    private int someOf(IntPredicate wanted) {
        while (true) {
            int i = dice.between(0, fates.length - 1);
            if (!special[i] && wanted.test(i)) {
                special[i] = true;
                return i;
            }
        }
    }

    private IntPredicate spring() {
        return i -> veryRoomy(i) && plans.get(i).startDay() >= Workdays.numberFrom(HalfYear.REFORM.plusDays(10));
    }

    private boolean roomy(int i) {
        return upstreamOfDays(i) && plans.get(i).startDay() + 17 + plans.get(i).limit() < FIRST_DAY_AFTER;
    }

    private boolean veryRoomy(int i) {
        return upstreamOfDays(i) && plans.get(i).startDay() + 34 + plans.get(i).limit() < FIRST_DAY_AFTER;
    }

    private boolean upstreamOfDays(int i) {
        return !plans.get(i).own() && plans.get(i).limit() >= 5;
    }

    /** Usually not above ten days; then the chief leader has signed. */
    private int secondExtension() {
        return dice.chance(0.12) ? dice.between(11, 15) : dice.between(3, 10);
    }
}

package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.ticket.Fate.End;
import cn.yingde.govservice.demodata.time.OfficeTime;
import cn.yingde.govservice.demodata.time.Workdays;
import org.jspecify.annotations.Nullable;

/** Tells one ticket from dispatch to its end; told again, faster, when its end would come after the end of June. */
final class TicketStory {

    static final int DAY = OfficeTime.DAY;

    /** The first office minute after the half-year. */
    static final int JULY = Workdays.numberFrom(HalfYear.LAST_DAY.plusDays(1)) * DAY;

    private static final double SLOWEST = 1;
    private static final double FASTEST = 0.004;

    private final Dice dice = Dice.named("ticket stories");
    private final Staff staff = new Staff();

    /** What was told, and what the urgings need to know of it. */
    record Told(TicketHistory history, int signedOff, int replied, String lead) {}

    Told tell(TicketPlan plan, Fate fate) {
        for (double pace = SLOWEST; pace > FASTEST; pace /= 2) {
            Told told = new Attempt(plan, fate, pace).tell();
            if (told != null) {
                return told;
            }
        }
        throw new IllegalStateException("No time is left for ticket " + plan.ordinal());
    }

    /** One telling at one pace. */
    private final class Attempt {

        private final TicketPlan plan;
        private final Fate fate;
        private final double pace;
        private final TicketHistory history;
        private final TicketDispatch dispatch;
        private final TicketReply reply;

        Attempt(TicketPlan plan, Fate fate, double pace) {
            this.plan = plan;
            this.fate = fate;
            this.pace = pace;
            this.history = new TicketHistory(staff, plan.ordinal(), plan.start());
            this.dispatch = new TicketDispatch(plan, fate, history, this::gap, dice);
            this.reply = new TicketReply(history, this::gap, dice);
        }

        @Nullable
        Told tell() {
            String lead = dispatch.toSignOff();
            int signedOff = history.now();
            int dueDay = new TicketExtensions(fate, history, staff, dice).grant(lead, plan.dueDay());
            int end = (dueDay + 1) * DAY;
            int at = replyAt(end);
            if (!fate.late() && at >= end - 2) {
                return null;
            }
            reply.give(lead, signedOff, at, solved(), fate.replyReturned());
            if (!callBack(lead)) {
                return null;
            }
            return new Told(history, signedOff, at, lead);
        }

        private int replyAt(int end) {
            if (fate.late()) {
                return end + dice.between(200, 700);
            }
            int room = fate.replyReturned() ? 460 : 40;
            int earliest = earliest();
            int span = Math.max(0, end - room - earliest);
            return earliest + (int) (span * (0.12 + 0.7 * dice.fraction()) * pace);
        }

        /** Open ones are answered in July, or have been answered in June and wait for their review. */
        private int earliest() {
            int soon = history.now() + gap(20, 90);
            boolean waits = fate.end() == End.PENDING && dice.chance(0.12) && soon < JULY - 30;
            if (fate.end() != End.PENDING) {
                return soon;
            }
            return Math.max(soon, waits ? JULY - dice.between(30, 300) : JULY + dice.between(1, 60));
        }

        private String solved() {
            return switch (fate.end()) {
                case UNFOUNDED_AND_DISSATISFIED -> "NO";
                case DISSATISFIED_AFTER_REWORK -> "PARTLY";
                default -> dice.chance(0.9) ? "YES" : "PARTLY";
            };
        }

        /** False when the caller could only be asked too late, or too early, for the half-year's figures. */
        private boolean callBack(String lead) {
            int passed = history.now() + gap(15, 300);
            history.reviewer(
                    "REVIEW", fate.end() == End.PENDING ? Math.max(passed, JULY + 70) : passed, TicketReply.PASS);
            if (fate.firstCallUnreached()) {
                history.office("CALLBACK", history.now() + gap(40, 400), TicketReply.UNREACHED);
            }
            int asked = history.now() + gap(40, 700);
            if (fate.end().graded() && asked >= JULY - 3) {
                return false;
            }
            new TicketEnd(plan, fate, history, reply, dice).tell(lead, asked);
            return true;
        }

        private int gap(int least, int most) {
            return Math.max(1, (int) (dice.between(least, most) * pace));
        }
    }
}

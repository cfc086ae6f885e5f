package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.cases.rule.AcceptanceRules;
import cn.yingde.govservice.cases.rule.DeliveryRules;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the clock alone does to a case, and when: one moment in a column, so that one scan finds every case due. */
public final class Alarms {

    private Alarms() {}

    /** One thing that the clock does to a case, and its moment. */
    public record Alarm(CaseAction action, Instant at) {}

    /** When the clock next has something to do with the case. */
    static @Nullable Instant next(CaseLife file, Act act) {
        return first(file, act).map(Alarm::at).orElse(null);
    }

    /** Does the one thing that is due, and says which; nothing if the case, or its calendar, has moved on meanwhile. */
    public static Optional<CaseAction> ring(CaseFile file, Act act) {
        if (file.alarmAt == null || file.alarmAt.isAfter(act.at())) {
            return Optional.empty();
        }
        file.setAlarm(act);
        Optional<CaseAction> due =
                first(file, act).filter(alarm -> !alarm.at().isAfter(act.at())).map(Alarm::action);
        due.ifPresent(action -> ring(file, action, act));
        return due;
    }

    private static void ring(CaseFile file, CaseAction action, Act act) {
        switch (action) {
            case DEEM_ACCEPTED -> file.deemAccepted(act);
            case CORRECT -> file.correctedInSilence(act);
            case EXPIRE_CORRECTION -> file.expireCorrection(act);
            case WARN -> file.warn(act);
            case WARN_PROCEDURE -> file.warnOfProcedure(act);
            case MARK_DELIVERY_OVERDUE -> file.markDeliveryOverdue(act);
            case MARK_OVERDUE -> file.markOverdue(act);
            default -> file.markStatutoryOverdue(act);
        }
    }

    /** The limit of an imported case that had passed by a moment: for people to decide, the clock leaves it alone. */
    public static Optional<Alarm> lateAt(CaseFile file, Act act) {
        return open(file, act)
                .filter(alarm -> alarm.action() != CaseAction.WARN)
                .filter(alarm -> alarm.at().isBefore(act.at()))
                .findFirst();
    }

    /** What fell due before the clock was let loose on an imported case never rings. */
    private static Optional<Alarm> first(CaseLife file, Act act) {
        Instant from = file.timersFrom;
        return file.timers
                ? open(file, act)
                        .filter(alarm -> from == null || !alarm.at().isBefore(from))
                        .findFirst()
                : Optional.empty();
    }

    /** Everything that the clock has still to do in this state, in order. */
    private static Stream<Alarm> open(CaseLife file, Act act) {
        CaseClock clock = file.clock;
        return switch (file.state) {
            case SUBMITTED -> endOfSilence(file, act);
            case CORRECTION -> endOfCorrection(file);
            case ACCEPTED, IN_REVIEW -> clock == null ? Stream.empty() : limits(file, clock, act);
            case SUSPENDED -> clock == null ? Stream.empty() : endOfToldLength(file, clock, act);
            case DECIDED, COMPLETED -> endOfDelivery(file, act);
            default -> Stream.empty();
        };
    }

    private static Stream<Alarm> endOfSilence(CaseLife file, Act act) {
        LocalDate last = AcceptanceRules.silentUntil(file.matter.type(), file.silenceFrom(), act.calendar());
        return last == null ? Stream.empty() : Stream.of(new Alarm(CaseAction.DEEM_ACCEPTED, BureauTime.endOf(last)));
    }

    private static Stream<Alarm> endOfCorrection(CaseLife file) {
        CaseAction action = file.owed().isEmpty() ? CaseAction.CORRECT : CaseAction.EXPIRE_CORRECTION;
        return file.correction == null
                ? Stream.empty()
                : Stream.of(new Alarm(action, BureauTime.endOf(file.correction.deadline())));
    }

    private static Stream<Alarm> limits(CaseRecord file, CaseClock clock, Act act) {
        return Stream.of(
                        undone(file.warnedAt, CaseAction.WARN, clock.warnAt(act)),
                        undone(file.overdueAt, CaseAction.MARK_OVERDUE, clock.dueAt()),
                        undone(file.statutoryOverdueAt, CaseAction.MARK_STATUTORY_OVERDUE, clock.statutoryDueAt()))
                .flatMap(Optional::stream);
    }

    private static Optional<Alarm> undone(@Nullable Instant done, CaseAction action, Instant at) {
        return done == null ? Optional.of(new Alarm(action, at)) : Optional.empty();
    }

    /** Past the length that the applicant was told, the leader is warned once. */
    private static Stream<Alarm> endOfToldLength(CaseRecord file, CaseClock clock, Act act) {
        LocalDate since = clock.standingSince();
        if (since == null || file.procedure == null || file.procedureOverrunAt != null) {
            return Stream.empty();
        }
        LocalDate last = act.calendar().plusWorkingDays(since, file.procedure.workingDays());
        return Stream.of(new Alarm(CaseAction.WARN_PROCEDURE, BureauTime.endOf(last)));
    }

    private static Stream<Alarm> endOfDelivery(CaseRecord file, Act act) {
        Decision decision = file.decision;
        if (decision == null || decision.outcome() != Outcome.GRANTED || file.deliveryOverdueAt != null) {
            return Stream.empty();
        }
        LocalDate decided = BureauTime.date(decision.decidedAt());
        LocalDate last = DeliveryRules.lastDay(file.matter.type(), decided, act.calendar());
        return Stream.of(new Alarm(CaseAction.MARK_DELIVERY_OVERDUE, BureauTime.endOf(last)));
    }
}

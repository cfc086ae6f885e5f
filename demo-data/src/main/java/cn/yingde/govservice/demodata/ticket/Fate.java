package cn.yingde.govservice.demodata.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a ticket.
 *
 * @param extensions days of each granted extension
 * @param meeting that ruled on it after two returns
 */
record Fate(
        End end,
        boolean late,
        Return returned,
        List<Integer> extensions,
        boolean replyReturned,
        boolean firstCallUnreached,
        @Nullable Meeting meeting) {

    static final Fate PLAIN = new Fate(End.SATISFIED, false, Return.NONE, List.of(), false, false, null);

    /** How the caller judged in the end, or that he was asked only in July. */
    enum End {
        SATISFIED,
        SATISFIED_AFTER_REWORK,
        DISSATISFIED_AFTER_REWORK,
        UNFOUNDED_AND_DISSATISFIED,
        PENDING;

        boolean graded() {
            return this != PENDING;
        }
    }

    /** Whether the first department handed it back, and with what success. */
    enum Return {
        NONE,
        APPROVED,
        REFUSED
    }

    Fate ending(End other) {
        return new Fate(other, late, returned, extensions, replyReturned, firstCallUnreached, meeting);
    }

    Fate tooLate() {
        return new Fate(end, true, returned, extensions, replyReturned, firstCallUnreached, meeting);
    }

    Fate handedBack(Return other) {
        return new Fate(end, late, other, extensions, replyReturned, firstCallUnreached, meeting);
    }

    Fate extended(List<Integer> days) {
        return new Fate(end, late, returned, days, replyReturned, firstCallUnreached, meeting);
    }

    Fate repliedTwice() {
        return new Fate(end, late, returned, extensions, true, firstCallUnreached, meeting);
    }

    Fate calledTwice() {
        return new Fate(end, late, returned, extensions, replyReturned, true, meeting);
    }

    Fate ruledBy(Meeting other) {
        return new Fate(end, late, returned, extensions, replyReturned, firstCallUnreached, other);
    }
}

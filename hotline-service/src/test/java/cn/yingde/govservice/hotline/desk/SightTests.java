package cn.yingde.govservice.hotline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import cn.yingde.govservice.hotline.ticket.Given;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketAsLeft;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.event.HistoryEntry;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.time.BureauTime;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightTests {

    /** Left with its fourth event, as it waits for dispatch again. */
    private static Sight leftWithTheFourth() {
        Ticket ticket = Given.ticket();
        for (int event = 1; event <= 3; event++) {
            ticket.nextEvent();
        }
        return new Sight(ticket, TicketAsLeft.of(1, ticket, Given.MONDAY));
    }

    @ParameterizedTest(name = "events {0} to {1}, more {2}: up to {3}, more {4}")
    @CsvSource({
        "1, 2, true,  2, true",
        "3, 4, true,  4, false",
        "4, 5, true,  4, false",
        "1, 9, false, 4, false",
        "1, 4, false, 4, false",
        "5, 6, true,  0, false"
    })
    void endsTheHistoryWithTheActOfLeaving(long first, long last, boolean more, long shownTo, boolean showsMore) {
        Page<HistoryEntry> page = new Page<>(
                LongStream.rangeClosed(first, last).mapToObj(SightTests::entry).toList(), more ? "next" : null);
        Page<HistoryEntry> shown = leftWithTheFourth().upTo(page);
        assertThat(shown.items().stream().mapToLong(HistoryEntry::version).max().orElse(0))
                .isEqualTo(shownTo);
        assertThat(shown.nextCursor() != null).isEqualTo(showsMore);
        assertThat(Sight.whole(Given.ticket()).upTo(page)).isEqualTo(page);
    }

    @Test
    void showsLedgerLinesUpToTheMomentOfLeaving() {
        Sight left = leftWithTheFourth();
        assertThat(left.shows(Given.MONDAY)).isTrue();
        assertThat(left.shows(Given.MONDAY.plusMillis(1))).isFalse();
        assertThat(Sight.whole(Given.ticket()).shows(Given.MONDAY.plusSeconds(9)))
                .isTrue();
    }

    @Test
    void tellsWhoHasLeftTheStateItLastKnew() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> leftWithTheFourth().refuseWhatWasLeft(TicketAction.SIGN_OFF))
                .satisfies(refused -> assertThat(refused.detail().en()).contains(TicketState.PENDING_DISPATCH.name()));
        assertThatNoException().isThrownBy(() -> Sight.whole(Given.ticket()).refuseWhatWasLeft(TicketAction.SIGN_OFF));
    }

    private static HistoryEntry entry(long version) {
        var at = BureauTime.offset(Given.MONDAY);
        return new HistoryEntry(version, "fact", at, at, "a", null, "r", null, null, null, null, null, null, null);
    }
}

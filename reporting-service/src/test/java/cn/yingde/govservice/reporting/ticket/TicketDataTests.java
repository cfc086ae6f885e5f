package cn.yingde.govservice.reporting.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.rollup.Contribution;
import cn.yingde.govservice.reporting.rollup.Measure;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ticket counts for, as decision tables. */
class TicketDataTests {

    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2019-06-03T10:00+08:00");
    private static final OffsetDateTime DUE = OffsetDateTime.parse("2019-06-10T17:30+08:00");

    @ParameterizedTest(name = "{0} from {1}: counted {2}")
    @CsvSource({
        "PENDING_DISPATCH,  UPSTREAM,   true",
        "PENDING_DISPATCH,  OWN,        true",
        "PENDING_DISPATCH,  EVALUATION, false",
        "MERGED,            UPSTREAM,   true",
        "TERMINATED,        OWN,        true",
        "CLOSED,            OWN,        true",
        "NOT_ACCEPTED,      OWN,        false",
        "RETURNED_UPSTREAM, UPSTREAM,   false"
    })
    void belongsToTheCohort(String state, String source, boolean counted) {
        TicketState ticket = new Given().state(state).source(source).read();

        assertThat(measures(ticket).contains(Measure.TICKET_RECEIVED)).isEqualTo(counted);
    }

    @ParameterizedTest(name = "handed in {0}, passed {1}, due then {2}: late {3}")
    @CsvSource({
        "2019-06-10T17:30+08:00, 2019-06-12T09:00+08:00, 2019-06-10T17:30+08:00, false", // a slow reviewer
        "2019-06-10T17:31+08:00, 2019-06-10T17:40+08:00, 2019-06-10T17:30+08:00, true",
        "2019-06-12T09:00+08:00, 2019-06-12T10:00+08:00, 2019-06-17T17:30+08:00, false" // extended by then
    })
    void isLateWhenTheReplyThatPassedWasHandedInAfterTheDueTimeThen(
            OffsetDateTime submitted, OffsetDateTime passed, OffsetDateTime dueThen, boolean late) {
        TicketState ticket = new Given()
                .state("REPLIED")
                .passed(new TicketData.PassedReply(submitted, dueThen, passed))
                .read();

        assertThat(measures(ticket)).contains(Measure.TICKET_REPLIED).doesNotContain(Measure.TICKET_OPEN_OVERDUE);
        assertThat(measures(ticket).contains(Measure.TICKET_REPLIED_LATE)).isEqualTo(late);
    }

    @ParameterizedTest(name = "{0}, reply in review handed in {1}: overdue from its due day {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PENDING_DISPATCH, -,                      true",
                "IN_PROGRESS,      -,                      true",
                "COORDINATING,     -,                      true",
                "REPLY_SUBMITTED,  2019-06-10T17:30+08:00, false",
                "REPLY_SUBMITTED,  2019-06-10T17:31+08:00, true",
                "TERMINATED,       -,                      false",
                "CLOSED,           -,                      false"
            })
    void isOverdueFromItsDueDayUnlessAReplyWasHandedInInTime(
            String state, @Nullable OffsetDateTime submitted, boolean overdue) {
        TicketState ticket = new Given().state(state).open(submitted).read();

        Set<LocalDate> from = ticket.contributions().stream()
                .filter(c -> c.measure() == Measure.TICKET_OPEN_OVERDUE)
                .map(Contribution::visibleFrom)
                .collect(Collectors.toSet());
        assertThat(from).isEqualTo(overdue ? Set.of(LocalDate.of(2019, 6, 10)) : Set.of());
    }

    @ParameterizedTest(name = "grade {0}, solved {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1, YES,       TICKET_EVALUATED TICKET_SATISFIED TICKET_SOLUTION_ASKED TICKET_SOLVED",
                "3, PARTLY,    TICKET_EVALUATED TICKET_SATISFIED TICKET_SOLUTION_ASKED",
                "4, NO,        TICKET_EVALUATED TICKET_SOLUTION_ASKED",
                "5, UNFOUNDED, TICKET_EVALUATED TICKET_SOLUTION_ASKED",
                "2, -,         TICKET_EVALUATED TICKET_SATISFIED",
                "-, YES,       TICKET_SOLUTION_ASKED TICKET_SOLVED"
            })
    void countsGradeAndSolutionApart(@Nullable Integer grade, @Nullable String solved, String expected) {
        TicketState ticket =
                new Given().state("CALLED_BACK").called(grade, solved).read();

        Set<Measure> ofCallback = EnumSet.copyOf(measures(ticket));
        ofCallback.removeAll(Set.of(Measure.TICKET_RECEIVED, Measure.TICKET_OPEN_OVERDUE));
        assertThat(ofCallback)
                .isEqualTo(
                        Arrays.stream(expected.split(" ")).map(Measure::valueOf).collect(Collectors.toSet()));
    }

    @Test
    void isRepliedByADirectAnswerAndNeverLate() {
        TicketState ticket =
                new Given().state("CLOSED").answered(DUE.plusDays(1)).read();

        assertThat(measures(ticket)).containsExactlyInAnyOrder(Measure.TICKET_RECEIVED, Measure.TICKET_REPLIED);
    }

    @Test
    void leavesTheDepartmentOpenUntilItIsDispatched() {
        assertThat(new Given().state("PENDING_DISPATCH").read().dimensions().department())
                .isEqualTo("NONE");
    }

    private static Set<Measure> measures(TicketState ticket) {
        return ticket.contributions().stream().map(Contribution::measure).collect(Collectors.toSet());
    }

    /** A ticket's data with what the test cares for. */
    private static final class Given {

        private String state = "PENDING_DISPATCH";
        private String source = "OWN";
        private TicketData.@Nullable OpenReply open;
        private TicketData.@Nullable PassedReply passed;
        private TicketData.@Nullable Callback called;
        private @Nullable OffsetDateTime answered;

        Given state(String value) {
            state = value;
            return this;
        }

        Given source(String value) {
            source = value;
            return this;
        }

        Given open(@Nullable OffsetDateTime submitted) {
            open = submitted == null ? null : new TicketData.OpenReply(submitted, DUE);
            return this;
        }

        Given passed(TicketData.PassedReply reply) {
            passed = reply;
            return this;
        }

        Given called(@Nullable Integer grade, @Nullable String solved) {
            called = new TicketData.Callback(grade, solved);
            return this;
        }

        Given answered(OffsetDateTime at) {
            answered = at;
            return this;
        }

        TicketState read() {
            return new TicketData(
                            "YDT20190603000001",
                            "HELP",
                            "FOOD",
                            source,
                            "PHONE",
                            "441881001",
                            state,
                            null,
                            RECEIVED,
                            DUE,
                            open,
                            passed,
                            answered,
                            called,
                            null)
                    .toState();
        }
    }
}

package cn.yingde.govservice.hotline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskRulesTests {

    private static final Instant DUE = Instant.parse("2026-03-09T09:30:00Z");

    @ParameterizedTest(name = "complained of {0}, ruled {1}, lead {2}, assisting {3}, due {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,       false, housing, market,        -,                    allowed",
                "housing, false, housing, -,             -,                    ACCUSED_UNIT",
                "market,  false, housing, market,        -,                    ACCUSED_UNIT",
                "housing, true,  housing, -,             -,                    allowed",
                "market,  true,  housing, market,        -,                    ACCUSED_UNIT",
                "-,       false, housing, housing,       -,                    DISPATCH_ASSISTANTS",
                "-,       false, housing, market;market, -,                    DISPATCH_ASSISTANTS",
                "-,       false, housing, -,             2026-03-09T09:30:00Z, allowed",
                "-,       false, housing, -,             2026-03-09T09:30:01Z, DUE_TOO_LATE"
            })
    void dispatchesToOneLeadThatIsNotAccused(
            String accused, boolean ruled, String lead, String assisting, Instant due, String expected) {
        List<String> others = assisting == null ? List.of() : Arrays.asList(assisting.split(";"));
        var refusal = DispatchPolicy.check(new Dispatch(lead, others, "b", null, due), accused, ruled, DUE);
        assertThat(code(refusal)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, anonymous {1}: {2}")
    @CsvSource({
        "REPLIED,     false, CALLBACK_FIRST",
        "REPLIED,     true,  allowed",
        "CALLED_BACK, false, allowed",
        "CALLED_BACK, true,  allowed"
    })
    void closesAfterTheCallBack(TicketState state, boolean anonymous, String expected) {
        assertThat(code(ClosingPolicy.checkClosing(state, anonymous))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "closed on {0}, asked on {1}: {2}")
    @CsvSource({"2026-03-02, 2026-03-17, allowed", "2026-03-02, 2026-03-18, REOPENING_TOO_LATE"})
    void reopensWithinFifteenDays(LocalDate closed, LocalDate today, String expected) {
        var refusal = ClosingPolicy.checkReopening(BureauTime.startOf(closed).plusSeconds(60), today, 15);
        assertThat(code(refusal)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "new facts {0}, earlier ended {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "false, -,          true",
                "true,  -,          false",
                "false, 2026-03-02, true",
                "false, 2026-01-31, true",
                "false, 2026-01-30, false",
                "true,  2026-03-01, false"
            })
    void repeatsAnOpenOrRecentlyEndedTicket(boolean newFacts, LocalDate ended, boolean expected) {
        Instant endedAt = ended == null ? null : BureauTime.startOf(ended);
        assertThat(RepeatRule.repeats(newFacts, endedAt, LocalDate.of(2026, 3, 2), 30))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}: {2} working days")
    @CsvSource({
        "CONSULT,   NORMAL, 1",
        "HELP,      NORMAL, 5",
        "COMPLAINT, NORMAL, 5",
        "REPORT,    NORMAL, 15",
        "SUGGEST,   NORMAL, 5",
        "REPORT,    URGENT, 0",
        "CONSULT,   URGENT, 0"
    })
    void hasALimitForEachTypeAndUrgency(TicketType type, Urgency urgency, int days) {
        assertThat(TimeLimits.toAnswer(type, urgency, TicketRules.defaults()).days())
                .isEqualTo(days);
    }

    @ParameterizedTest(name = "dispatched {0}, {1}: sign off by {2}")
    @CsvSource({
        "2026-03-02T09:00+08:00, NORMAL, 2026-03-03T17:30+08:00",
        "2026-03-02T23:00+08:00, NORMAL, 2026-03-03T17:30+08:00",
        "2026-03-06T16:00+08:00, NORMAL, 2026-03-09T17:30+08:00",
        "2026-02-14T10:00+08:00, NORMAL, 2026-02-24T17:30+08:00",
        "2026-03-02T16:00+08:00, URGENT, 2026-03-02T18:00+08:00"
    })
    void isSignedOffOnTheNextWorkingDay(OffsetDateTime at, Urgency urgency, OffsetDateTime expected) {
        var c = new Conditions(
                TicketRules.defaults(), WorkingCalendar.builtIn(), OfficeHours.DEFAULT, at.toInstant(), Judgement.LIVE);
        assertThat(TimeLimits.toSignOff(at.toInstant(), urgency, c)).isEqualTo(expected.toInstant());
    }

    @ParameterizedTest
    @CsvSource({"CONSULT, allowed", "HELP, DIRECT_ANSWER_CONSULT", "REPORT, DIRECT_ANSWER_CONSULT"})
    void answersOnlyConsultationsAtTheDesk(TicketType type, String expected) {
        assertThat(code(ScopeRule.checkDirectAnswer(type))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "outside {0}, {1} in {2}: {3}")
    @CsvSource({
        "true,  NOT_ACCEPT,      PENDING_DISPATCH, allowed",
        "true,  DISPATCH,        PENDING_DISPATCH, OUT_OF_SCOPE",
        "true,  DIRECT_ANSWER,   PENDING_DISPATCH, OUT_OF_SCOPE",
        "true,  RETURN_UPSTREAM, PENDING_DISPATCH, OUT_OF_SCOPE",
        "true,  MERGE,           PENDING_DISPATCH, OUT_OF_SCOPE",
        "true,  COORDINATE,      PENDING_DISPATCH, OUT_OF_SCOPE",
        "true,  URGE,            PENDING_DISPATCH, OUT_OF_SCOPE",
        "true,  SUPERVISE,       PENDING_DISPATCH, OUT_OF_SCOPE",
        "true,  SIGN_OFF,        DISPATCHED,       allowed",
        "true,  REPLY,           IN_PROGRESS,      allowed",
        "false, DISPATCH,        PENDING_DISPATCH, allowed"
    })
    void acceptsNothingThatIsOutOfScopeUnlessHistoryHas(
            boolean outOfScope, TicketAction action, TicketState state, String expected) {
        assertThat(code(ScopeRule.check(action, state, outOfScope))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"UPSTREAM, MERGE_UPSTREAM, allowed", "OWN, allowed, UPSTREAM_ONLY"})
    void keepsTheCityCentresTicketsApart(Source source, String merge, String handBack) {
        assertThat(code(ScopeRule.checkMerge(source))).isEqualTo(merge);
        assertThat(code(ScopeRule.checkUpstreamReturn(source))).isEqualTo(handBack);
    }

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(r -> r.code().name()).orElse("allowed");
    }
}

package cn.yingde.govservice.hotline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table of extensions as the hotline office would sign it. */
class ExtensionPolicyTests {

    private static final TicketRules.Extensions NUMBERS = TicketRules.defaults().extensions();
    private static final Instant DUE = Instant.parse("2026-03-06T09:30:00Z");

    @ParameterizedTest(name = "{0} used, {1} days, {2} for {3} days ({4}): {5}")
    @CsvSource({
        "0,  1, NONE,          0, NONE,     allowed,                   allowed",
        "0,  5, NONE,          0, NONE,     allowed,                   allowed",
        "0,  6, NONE,          0, NONE,     EXTENSION_TOO_LONG,        HOTLINE-EXT-2",
        "0,  6, CHIEF_LEADER,  6, SIGNED,   EXTENSION_TOO_LONG,        HOTLINE-EXT-2",
        "1,  1, NONE,          0, NONE,     EXTENSION_OPINION_MISSING, HOTLINE-EXT-3",
        "1, 10, NONE,          0, NONE,     EXTENSION_OPINION_MISSING, HOTLINE-EXT-3",
        "1, 10, DEPUTY_LEADER, 10, SIGNED,  allowed,                   allowed",
        "1, 10, CHIEF_LEADER,  10, SIGNED,  allowed,                   allowed",
        "1, 10, DEPUTY_LEADER, 9, SIGNED,   EXTENSION_OPINION_MISSING, HOTLINE-EXT-3",
        "1, 10, DEPUTY_LEADER, 10, NAME,    EXTENSION_OPINION_MISSING, HOTLINE-EXT-3",
        "1, 10, DEPUTY_LEADER, 10, DISAGREE, EXTENSION_OPINION_MISSING, HOTLINE-EXT-3",
        "1, 11, NONE,          0, NONE,     EXTENSION_OPINION_MISSING, HOTLINE-EXT-4",
        "1, 11, DEPUTY_LEADER, 11, SIGNED,  EXTENSION_OPINION_MISSING, HOTLINE-EXT-4",
        "1, 11, CHIEF_LEADER,  11, SIGNED,  allowed,                   allowed",
        "1, 11, CHIEF_LEADER,  11, NAME,    EXTENSION_OPINION_MISSING, HOTLINE-EXT-4",
        "1, 11, CHIEF_LEADER,  10, SIGNED,  EXTENSION_OPINION_MISSING, HOTLINE-EXT-4",
        "2,  1, CHIEF_LEADER,  1, SIGNED,   EXTENSION_LIMIT,           HOTLINE-EXT-1",
        "3,  1, CHIEF_LEADER,  1, SIGNED,   EXTENSION_LIMIT,           HOTLINE-EXT-1"
    })
    void followsTheCityHotlineRules(
            int used, int days, String leader, int covers, String evidence, String expected, String rule) {
        Opinion opinion = leader.equals("NONE")
                ? null
                : new Opinion(Leader.valueOf(leader), covers, !evidence.equals("DISAGREE"), !evidence.equals("NAME"));
        var refusal = ExtensionPolicy.check(
                new ExtensionPolicy.Asked(used, false, DUE.minusSeconds(60), DUE, days, opinion), NUMBERS);
        assertThat(refusal.map(r -> r.code().name()).orElse("allowed")).isEqualTo(expected);
        assertThat(refusal.map(r -> r.rule().id()).orElse("allowed")).isEqualTo(rule);
    }

    @ParameterizedTest(name = "asked {0} s after due: {1}")
    @CsvSource({"-1, allowed", "0, allowed", "1, EXTENSION_AFTER_DUE"})
    void isAskedBeforeTheDueTimeHasPassed(int seconds, String expected) {
        var refusal = ExtensionPolicy.check(
                new ExtensionPolicy.Asked(0, false, DUE.plusSeconds(seconds), DUE, 3, null), NUMBERS);
        assertThat(refusal.map(r -> r.code().name()).orElse("allowed")).isEqualTo(expected);
    }

    @Test
    void waitsForTheDecisionOnThePendingOne() {
        var refusal = ExtensionPolicy.check(new ExtensionPolicy.Asked(0, true, DUE, DUE, 3, null), NUMBERS);
        assertThat(refusal.orElseThrow().code().name()).isEqualTo("EXTENSION_PENDING");
    }

    @Test
    void takesItsNumbersFromTheConfiguration() {
        var generous = new TicketRules.Extensions(3, 8, 15, false);
        var asked = new ExtensionPolicy.Asked(0, false, DUE, DUE, 8, null);
        assertThat(ExtensionPolicy.check(asked, generous)).isEmpty();
        assertThat(ExtensionPolicy.check(asked, NUMBERS)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true"})
    void marksWhatTheReportCallsAnException(int days, boolean exceptional) {
        assertThat(ExtensionPolicy.exceptional(days, NUMBERS)).isEqualTo(exceptional);
    }
}

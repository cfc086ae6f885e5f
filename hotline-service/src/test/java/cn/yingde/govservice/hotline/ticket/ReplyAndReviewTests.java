package cn.yingde.govservice.hotline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyAndReviewTests {

    private static final Instant DISPATCHED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-04T01:00:00Z");

    @ParameterizedTest(name = "process {0}, result {1}, answer {2}, {3} {4}: {5}")
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            value = {
                "visited, repaired, done,  YES,    -,      allowed",
                "' ',     repaired, done,  YES,    -,      REPLY_INCOMPLETE",
                "visited, '',       done,  YES,    -,      REPLY_INCOMPLETE",
                "visited, repaired, ' ',   YES,    -,      REPLY_INCOMPLETE",
                "visited, repaired, done,  PARTLY, -,      REPLY_INCOMPLETE",
                "visited, repaired, done,  NO,     ' ',    REPLY_INCOMPLETE",
                "visited, repaired, done,  NO,     budget, allowed",
                "visited, repaired, done,  PARTLY, budget, allowed"
            })
    void needsTimeProcessAndResult(
            String process, String result, String answer, Solved solved, String reason, String expected) {
        var reply = new ReplyText(NOW.minusSeconds(60), process, result, answer, true, null, solved, reason);
        assertThat(code(ReplyPolicy.check(reply, DISPATCHED, NOW))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "handled at {0}: {1}")
    @CsvSource({
        "2026-03-02T00:59:59Z, REPLY_HANDLED_AT",
        "2026-03-02T01:00:00Z, allowed",
        "2026-03-04T01:00:00Z, allowed",
        "2026-03-04T01:00:01Z, REPLY_HANDLED_AT"
    })
    void wasHandledBetweenDispatchAndNow(Instant handledAt, String expected) {
        var reply = new ReplyText(handledAt, "p", "r", "a", false, null, Solved.YES, null);
        assertThat(code(ReplyPolicy.check(reply, DISPATCHED, NOW))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "pass {0}, findings {1}, by {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true,  -,       reviewer, allowed",
                "true,  -,       author,   REVIEW_OWN_REPLY",
                "false, -,       reviewer, REVIEW_FINDINGS_MISSING",
                "false, NO_TIME, reviewer, allowed",
                "false, NO_TIME, author,   REVIEW_OWN_REPLY"
            })
    void isReviewedBySomebodyElseAndGoesBackWithFindings(
            boolean pass, Finding finding, String reviewer, String expected) {
        List<Finding> findings = finding == null ? List.of() : List.of(finding);
        assertThat(code(ReviewPolicy.check(pass, findings, "author", reviewer))).isEqualTo(expected);
    }

    private static String code(java.util.Optional<Refusal> refusal) {
        return refusal.map(r -> r.code().name()).orElse("allowed");
    }
}

package cn.yingde.govservice.hotline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnPolicyTests {

    private static final Instant LIMIT = Instant.parse("2026-03-03T09:30:00Z");

    @ParameterizedTest(name = "used {0}, designated {1}, {2} s after the limit: {3}")
    @CsvSource({
        "false, false, -60, allowed",
        "false, false,   0, allowed",
        "false, false,   1, RETURN_TOO_LATE",
        "true,  false, -60, RETURN_USED",
        "false, true,  -60, DESIGNATED_NO_RETURN",
        "true,  true,    1, DESIGNATED_NO_RETURN"
    })
    void allowsOneReturnInTimeToAnUndesignatedDepartment(
            boolean used, boolean designated, int seconds, String expected) {
        var refusal = ReturnPolicy.check(used, designated, LIMIT.plusSeconds(seconds), LIMIT);
        assertThat(refusal.map(r -> r.code().name()).orElse("allowed")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} approved of {1}: {2}")
    @CsvSource({
        "1, 2, PENDING_DISPATCH",
        "2, 2, COORDINATING",
        "3, 2, COORDINATING",
        "1, 1, COORDINATING",
        "2, 3, PENDING_DISPATCH"
    })
    void coordinatesAfterTheSecondApprovedReturn(int approved, int limit, TicketState expected) {
        assertThat(ReturnPolicy.afterApproval(approved, limit)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "from {0}, ruling for {1}, dispatch to {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PENDING_DISPATCH, -,       housing, allowed",
                "COORDINATING,     -,       housing, RETURN_LIMIT_COORDINATE",
                "COORDINATING,     market,  housing, RETURN_LIMIT_COORDINATE",
                "COORDINATING,     housing, housing, allowed"
            })
    void dispatchesOutOfCoordinationOnlyByARuling(TicketState from, String ruled, String lead, String expected) {
        Ruling ruling = ruled == null ? null : new Ruling("英府纪〔2026〕1号", ruled);
        var refusal = ReturnPolicy.checkDispatch(from, lead, ruling);
        assertThat(refusal.map(r -> r.code().name()).orElse("allowed")).isEqualTo(expected);
    }
}

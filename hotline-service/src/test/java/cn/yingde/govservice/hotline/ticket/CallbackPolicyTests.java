package cn.yingde.govservice.hotline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallbackPolicyTests {

    private static final TicketRules RULES = TicketRules.defaults();

    @ParameterizedTest(name = "reached {0}, {1}, grade {2}, {3} unreached days, reworked {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true,  YES,       1, 0, 0, CALLED_BACK",
                "true,  YES,       3, 0, 0, CALLED_BACK",
                "true,  YES,       -, 0, 0, CALLED_BACK",
                "true,  YES,       4, 0, 0, REWORK",
                "true,  YES,       5, 0, 0, REWORK",
                "true,  NO,        1, 0, 0, REWORK",
                "true,  PARTLY,    2, 0, 0, REWORK",
                "true,  NO,        -, 0, 0, REWORK",
                "true,  NO,        5, 0, 1, SUPERVISE",
                "true,  YES,       4, 0, 1, SUPERVISE",
                "true,  YES,       2, 0, 1, CALLED_BACK",
                "true,  UNFOUNDED, 5, 0, 0, CALLED_BACK",
                "true,  UNFOUNDED, -, 0, 1, CALLED_BACK",
                "false, -,         -, 1, 0, TRY_AGAIN",
                "false, -,         -, 2, 0, TRY_AGAIN",
                "false, -,         -, 3, 0, CALLED_BACK",
                "false, -,         -, 3, 1, CALLED_BACK"
            })
    void drawsTheConsequence(
            boolean reached, Solved solved, Integer grade, int unreachedDays, int reworked, String expected) {
        Callback callback = new Callback(reached, solved, grade, "told");
        assertThat(CallbackPolicy.outcome(callback, unreachedDays, reworked, RULES))
                .hasToString(expected);
    }

    @ParameterizedTest(name = "reached {0}, {1}, grade {2}, comment {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true,  YES,       1, -,    allowed",
                "true,  -,         1, -,    CALLBACK_INCOMPLETE",
                "true,  UNFOUNDED, 1, -,    CALLBACK_INCOMPLETE",
                "true,  UNFOUNDED, 1, ' ',  CALLBACK_INCOMPLETE",
                "true,  UNFOUNDED, 1, told, allowed",
                "false, -,         -, -,    allowed",
                "false, YES,       -, -,    CALLBACK_INCOMPLETE",
                "false, -,         2, -,    CALLBACK_INCOMPLETE"
            })
    void keepsItsThreeFactsApart(boolean reached, Solved solved, Integer grade, String comment, String expected) {
        var refusal = CallbackPolicy.check(new Callback(reached, solved, grade, comment));
        assertThat(refusal.map(r -> r.code().name()).orElse("allowed")).isEqualTo(expected);
    }
}

package cn.yingde.govservice.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of {@code If-Match} against an object at version 3, for changes that need it and commands that do not. */
class IfMatchTests {

    @ParameterizedTest(name = "{0}: change {1}, command {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            nullValues = "absent",
            value = {
                "absent                   | PRECONDITION_REQUIRED | done",
                "''                       | PRECONDITION_REQUIRED | done",
                "*                        | PRECONDITION_REQUIRED | done",
                "\"3\"                    | done                  | done",
                "' \"3\" '                | done                  | done",
                "\"2\"                    | STALE_ETAG            | STALE_ETAG",
                "\"4\"                    | STALE_ETAG            | STALE_ETAG",
                "\"0\"                    | STALE_ETAG            | STALE_ETAG",
                "3                        | INVALID_REQUEST       | INVALID_REQUEST",
                "W/\"3\"                  | INVALID_REQUEST       | INVALID_REQUEST",
                "\"3\", \"4\"             | INVALID_REQUEST       | INVALID_REQUEST",
                "\"-3\"                   | INVALID_REQUEST       | INVALID_REQUEST",
                "\"\"                     | INVALID_REQUEST       | INVALID_REQUEST",
                "\"３\"                   | INVALID_REQUEST       | INVALID_REQUEST",
                "\"9999999999999999999\"  | INVALID_REQUEST       | INVALID_REQUEST"
            })
    void isWeighedByItsForm(String header, String change, String command) {
        assertThat(outcome(() -> IfMatchArgument.parse(header).require().check(3)))
                .isEqualTo(change);
        assertThat(outcome(() -> IfMatchArgument.parse(header).check(3))).isEqualTo(command);
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (ProblemException refused) {
            return refused.code().name();
        }
    }
}

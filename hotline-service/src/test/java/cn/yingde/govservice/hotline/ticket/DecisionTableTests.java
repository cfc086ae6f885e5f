package cn.yingde.govservice.hotline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole table of each rule, every combination, against the sentence of the specification written down anew. */
class DecisionTableTests {

    private static final TicketRules RULES = TicketRules.defaults();
    private static final Instant DUE = Given.moment("2026-03-09T17:30+08:00");

    /** Of every combination of used, days, leader, days covered, agreement, evidence, pending and moment. */
    @Test
    void extendsAsTheReportSays() {
        int rows = 0;
        for (ExtensionPolicy.Asked asked : everyRequest()) {
            String expected = whatTheReportSays(asked);
            String found = code(ExtensionPolicy.check(asked, RULES.extensions()));
            assertThat(found).as("%s", asked).isEqualTo(expected);
            rows++;
        }
        assertThat(rows).isGreaterThan(2000);
    }

    private static List<ExtensionPolicy.Asked> everyRequest() {
        List<ExtensionPolicy.Asked> all = new ArrayList<>();
        List<Opinion> opinions = everyOpinion();
        for (int used = 0; used <= 3; used++) {
            for (int days : new int[] {1, 5, 6, 10, 11, 30}) {
                for (Opinion opinion : opinions) {
                    for (int late : new int[] {-1, 0, 1}) {
                        all.add(new ExtensionPolicy.Asked(used, false, DUE.plusSeconds(late), DUE, days, opinion));
                    }
                    all.add(new ExtensionPolicy.Asked(used, true, DUE, DUE, days, opinion));
                }
            }
        }
        return all;
    }

    private static List<Opinion> everyOpinion() {
        List<Opinion> all = new ArrayList<>();
        all.add(null);
        for (Leader leader : Leader.values()) {
            for (int covers : new int[] {1, 5, 9, 10, 11, 29, 30}) {
                for (int bits = 0; bits < 4; bits++) {
                    all.add(new Opinion(leader, covers, (bits & 1) == 0, (bits & 2) == 0));
                }
            }
        }
        return all;
    }

    /** At most two; the first ≤ 5 days; the second ≤ 10 with the deputy's opinion, above with the chief's. */
    private static String whatTheReportSays(ExtensionPolicy.Asked asked) {
        if (asked.pending()) {
            return "EXTENSION_PENDING";
        }
        if (asked.used() >= 2) {
            return "EXTENSION_LIMIT";
        }
        if (asked.now().isAfter(asked.dueAt())) {
            return "EXTENSION_AFTER_DUE";
        }
        if (asked.used() == 0) {
            return asked.days() > 5 ? "EXTENSION_TOO_LONG" : "allowed";
        }
        Opinion opinion = asked.opinion();
        boolean signed = opinion != null
                && opinion.agrees()
                && opinion.evidenced()
                && opinion.coversDays() >= asked.days()
                && (asked.days() <= 10 || opinion.leader() == Leader.CHIEF_LEADER);
        return signed ? "allowed" : "EXTENSION_OPINION_MISSING";
    }

    static Stream<Arguments> everyCallBack() {
        List<Solved> solved = new ArrayList<>(Arrays.asList(Solved.values()));
        solved.add(null);
        List<Integer> grades = new ArrayList<>(List.of(1, 2, 3, 4, 5));
        grades.add(null);
        return Stream.of(true, false)
                .flatMap(reached -> solved.stream()
                        .flatMap(found -> grades.stream()
                                .flatMap(grade -> Stream.of("told", " ", "-")
                                        .flatMap(comment -> IntStream.rangeClosed(0, 1)
                                                .mapToObj(reworked ->
                                                        Arguments.of(reached, found, grade, comment, reworked))))));
    }

    @ParameterizedTest(name = "reached {0}, {1}, grade {2}, \"{3}\", reworked {4}")
    @MethodSource("everyCallBack")
    void drawsFromACallBackWhatFollows(boolean reached, Solved solved, Integer grade, String comment, int reworked) {
        Callback callback = new Callback(reached, solved, grade, comment.equals("-") ? null : comment);
        boolean complete = reached
                ? solved != null && (solved != Solved.UNFOUNDED || comment.equals("told"))
                : solved == null && grade == null;
        assertThat(code(CallbackPolicy.check(callback))).isEqualTo(complete ? "allowed" : "CALLBACK_INCOMPLETE");
        if (complete && reached) {
            boolean settled = solved == Solved.UNFOUNDED || (solved == Solved.YES && (grade == null || grade <= 3));
            String otherwise = reworked == 0 ? "REWORK" : "SUPERVISE";
            assertThat(CallbackPolicy.outcome(callback, 0, reworked, RULES))
                    .hasToString(settled ? "CALLED_BACK" : otherwise);
        }
    }

    static Stream<Arguments> everyReturn() {
        return IntStream.range(0, 12).mapToObj(row -> Arguments.of((row & 1) == 0, (row & 2) == 0, row / 4 - 1));
    }

    @ParameterizedTest(name = "used {0}, designated {1}, {2} s after the limit")
    @MethodSource("everyReturn")
    void takesAReturnOncePerDepartmentInTimeAndNeverFromTheDesignated(boolean used, boolean designated, int late) {
        String expected =
                designated ? "DESIGNATED_NO_RETURN" : used ? "RETURN_USED" : late > 0 ? "RETURN_TOO_LATE" : "allowed";
        assertThat(code(ReturnPolicy.check(used, designated, DUE.plusSeconds(late), DUE)))
                .isEqualTo(expected);
    }

    static Stream<Arguments> everyReply() {
        return IntStream.range(0, 64)
                .boxed()
                .flatMap(bits -> Arrays.stream(Solved.values()).map(solved -> Arguments.of(bits, solved)));
    }

    @ParameterizedTest(name = "missing {0}, {1}")
    @MethodSource("everyReply")
    void takesAReplyWithTimeProcessAndResult(int missing, Solved solved) {
        Instant dispatched = Given.MONDAY;
        Instant now = dispatched.plusSeconds(3600);
        boolean tooEarly = (missing & 16) != 0;
        boolean tooLate = !tooEarly && (missing & 32) != 0;
        Instant handled = tooEarly ? dispatched.minusSeconds(1) : tooLate ? now.plusSeconds(1) : now;
        String reason = (missing & 8) != 0 ? " " : "no budget";
        ReplyText text = new ReplyText(
                handled, word(missing, 1), word(missing, 2), word(missing, 4), false, null, solved, reason);
        String expected = (missing & 7) != 0
                ? "REPLY_INCOMPLETE"
                : tooEarly || tooLate
                        ? "REPLY_HANDLED_AT"
                        : solved != Solved.YES && reason.isBlank() ? "REPLY_INCOMPLETE" : "allowed";
        assertThat(code(ReplyPolicy.check(text, dispatched, now))).isEqualTo(expected);
    }

    private static String word(int missing, int bit) {
        return (missing & bit) == 0 ? "word" : " ";
    }

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(found -> found.code().name()).orElse("allowed");
    }
}

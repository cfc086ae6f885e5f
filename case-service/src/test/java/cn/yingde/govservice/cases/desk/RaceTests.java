package cn.yingde.govservice.cases.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two commands on one case at the same moment. ONE: whichever comes first shuts the other out. BOTH: neither minds the
 * other. SECOND: the second command finds a state that it is also for when it comes after the first, and only then.
 */
@Tag("sql")
class RaceTests extends CasesApiTest {

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest(name = "{1} and {2} of a case {0}: {3}")
    @CsvSource({
        "SUBMITTED, accept,     accept,     ONE",
        "SUBMITTED, accept,     notAccept,  ONE",
        "SUBMITTED, accept,     withdraw,   SECOND",
        "SUBMITTED, accept,     void,       ONE",
        "SUBMITTED, withdraw,   void,       ONE",
        "ACCEPTED,  opine,      opine,      ONE",
        "ACCEPTED,  opine,      withdraw,   SECOND",
        "ACCEPTED,  ask,        ask,        ONE",
        "ACCEPTED,  opine,      ask,        BOTH",
        "REVIEWED,  decide,     withdraw,   ONE",
        "REVIEWED,  decide,     terminate,  ONE",
        "REVIEWED,  decide,     ask,        ONE",
        "DECIDED,   complete,   complete,   ONE",
        "DECIDED,   complete,   deliver,    SECOND",
        "DECIDED,   deliver,    deliver,    ONE"
    })
    void endsAsTheTableSays(String state, String first, String second, String wins) throws Exception {
        String no = prepared(state);
        int before = facts(no).size();
        List<ApiAnswer> answers = race(call(no, first, ""), call(no, second, ""));
        List<Integer> statuses = answers.stream().map(ApiAnswer::status).toList();
        long done = statuses.stream().filter(status -> status == 201).count();
        assertThat(done).as("%s", statuses).isBetween(1L, 2L);
        assertThat(statuses).allMatch(status -> List.of(201, 409, 422).contains(status));
        switch (wins) {
            case "ONE" -> assertThat(done).isEqualTo(1);
            case "BOTH" -> assertThat(done).isEqualTo(2);
            default ->
                assertThat(answers.get(1).status())
                        .as("the second finds either state")
                        .isEqualTo(201);
        }
        isWhole(no, before + (int) done);
    }

    /** With the version that both have read, the loser is told that it read an old one. */
    @ParameterizedTest(name = "{1} and {2} of a case {0} with If-Match")
    @CsvSource({
        "SUBMITTED, accept,   notAccept",
        "SUBMITTED, accept,   withdraw",
        "ACCEPTED,  opine,    ask",
        "REVIEWED,  decide,   withdraw",
        "DECIDED,   complete, deliver",
        "DECIDED,   deliver,  deliver"
    })
    void letsOneOfTwoThatReadTheSameVersionWin(String state, String first, String second) throws Exception {
        String no = prepared(state);
        int before = facts(no).size();
        String version = read(no).header("ETag");
        List<Integer> statuses = race(call(no, first, version), call(no, second, version)).stream()
                .map(ApiAnswer::status)
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(201, 412);
        isWhole(no, before + 1);
    }

    private interface Call {
        ApiAnswer send();
    }

    private Call call(String no, String name, String ifMatch) {
        String path = "/cases/" + no;
        return switch (name) {
            case "accept" -> post(clerk, ifMatch, path + "/acceptances", "{}");
            case "notAccept" ->
                post(
                        handler,
                        ifMatch,
                        path + "/non-acceptances",
                        "{\"reason\":\"NOT_REQUIRED\",\"explanation\":\"不需许可\"}");
            case "withdraw" -> post(clerk, ifMatch, path + "/withdrawals", Bodies.reason());
            case "void" -> post(handler, ifMatch, path + "/voidings", Bodies.reason());
            case "opine" -> post(handler, ifMatch, path + "/opinions", Bodies.opinion("审核"));
            case "ask" ->
                post(
                        handler,
                        ifMatch,
                        path + "/special-procedures",
                        "{\"kind\":\"TESTING\",\"workingDays\":5,\"reason\":\"检测\"}");
            case "decide" -> post(deputy, ifMatch, path + "/decisions", Bodies.grant());
            case "terminate" ->
                post(chief, ifMatch, path + "/terminations", "{\"basis\":\"事项取消\",\"reason\":\"法律已修改\"}");
            case "complete" -> post(handler, ifMatch, path + "/completions", "{}");
            case "deliver" -> post(clerk, ifMatch, path + "/deliveries", "{\"method\":\"COUNTER\"}");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Call post(Api who, String ifMatch, String path, String body) {
        Api caller = ifMatch.isEmpty() ? who : who.with("If-Match", ifMatch);
        return () -> caller.post(path, body);
    }

    private String prepared(String state) {
        StubMatter matter = StubMatter.licence();
        return switch (state) {
            case "SUBMITTED" -> submitted(matter);
            case "ACCEPTED" -> accepted(matter);
            case "REVIEWED" -> reviewed(matter);
            default -> decided(matter);
        };
    }

    private static List<ApiAnswer> race(Call first, Call second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<CompletableFuture<ApiAnswer>> both = Stream.of(first, second)
                .map(call -> CompletableFuture.supplyAsync(() -> {
                    try {
                        start.await();
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                    return call.send();
                }))
                .toList();
        return List.of(both.get(0).get(), both.get(1).get());
    }

    /** One event for each command that was done, numbered without gap or double. */
    private void isWhole(String no, int events) {
        List<Integer> versions = jdbc.queryForList(
                "select subject_version from event where subject_no = ? order by subject_version", Integer.class, no);
        assertThat(versions).isEqualTo(IntStream.rangeClosed(1, events).boxed().toList());
        assertThat(facts(no)).doesNotHaveDuplicates();
        assertThat(jdbc.queryForObject("select acts from case_file where case_no = ?", Integer.class, no))
                .isEqualTo(events);
    }

    private List<String> facts(String no) {
        return jdbc.queryForList(
                "select fact from event where subject_no = ? order by subject_version", String.class, no);
    }
}

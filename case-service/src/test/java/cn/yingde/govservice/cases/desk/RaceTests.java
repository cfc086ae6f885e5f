package cn.yingde.govservice.cases.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
        List<ApiAnswer> answers = Rivals.race(call(no, first, ""), call(no, second, ""));
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
        List<Integer> statuses = Rivals.race(call(no, first, version), call(no, second, version)).stream()
                .map(ApiAnswer::status)
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(201, 412);
        isWhole(no, before + 1);
    }

    private Supplier<ApiAnswer> call(String no, String name, String ifMatch) {
        return Rivals.call(anybody, no, name, ifMatch);
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

package cn.yingde.govservice.cases.imports;

import static cn.yingde.govservice.cases.imports.CaseLoader.act;
import static cn.yingde.govservice.cases.imports.CaseLoader.past;
import static cn.yingde.govservice.cases.imports.PastLives.ACCEPT;
import static cn.yingde.govservice.cases.imports.PastLives.APPROVED;
import static cn.yingde.govservice.cases.imports.PastLives.NOTICE;
import static cn.yingde.govservice.cases.imports.PastLives.TESTING;
import static cn.yingde.govservice.cases.imports.PastLives.decision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.schedule.Timers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What history may have broken, what it may not say, and that nothing in it wakes the clock. */
@Tag("sql")
class PastRulesTests extends CasesApiTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Timers timers;

    private CaseLoader loader;
    private StubMatter matter;

    @BeforeEach
    void aMatterInTheFeed() {
        loader = new CaseLoader(anybody.as("demo-loader"), jdbc);
        matter = StubMatter.licence();
        CATALOG.tell("matter", "published", "2019-01-01T00:00:00+08:00", matter.head());
    }

    /** All in one file, as they would come. */
    @Test
    void isADeviationOnTheRecordAndNoReasonToReject() {
        List<Broken> all = broken();
        String[] lines = IntStream.range(0, all.size())
                .mapToObj(n -> loader.line("d" + n, matter.code(), all.get(n).history()))
                .toArray(String[]::new);
        assertThat(loader.load(lines).path("accepted").asInt()).isEqualTo(all.size());
        for (int n = 0; n < all.size(); n++) {
            String found = loader.read("d" + n)
                    .path("deviations")
                    .valueStream()
                    .map(JsonNode::asString)
                    .collect(Collectors.joining(" "));
            assertThat(found).as(all.get(n).history()).isEqualTo(all.get(n).deviations());
        }
    }

    private record Broken(String deviations, String history) {}

    private static List<Broken> broken() {
        return List.of(
                new Broken("", past(ACCEPT, decision("03-15T10:00", "GRANTED"))),
                new Broken("CASE-DUE-1", past(ACCEPT, decision("03-20T10:00", "GRANTED"))),
                new Broken("CASE-DEC-1", past(ACCEPT, decision("03-15T10:00", "REFUSED"))),
                new Broken("CASE-ACC-2", past(act("ACCEPT", "03-12T09:00", ""))),
                new Broken("CASE-STA-1", past(NOTICE, act("ACCEPT", "03-06T09:00", ""))),
                new Broken("CASE-SP-1", past(ACCEPT, TESTING, TESTING)),
                new Broken(
                        "CASE-STA-1 CASE-DEC-3", past(ACCEPT, TESTING, APPROVED, decision("03-08T09:00", "GRANTED"))),
                new Broken("CASE-EXT-3", past(ACCEPT, extension("03-06T09:00", 12))),
                new Broken("CASE-SP-2", past(ACCEPT, extension("03-20T09:00", 5))),
                new Broken("CASE-SP-3", past(ACCEPT, act("SPECIAL_PROCEDURE", "03-06T09:00", "\"kind\":\"HEARING\""))),
                new Broken(
                        "CASE-DEL-1 CASE-DEL-2",
                        past(
                                ACCEPT,
                                decision("03-15T10:00", "GRANTED"),
                                act("DELIVER", "04-15T10:00", "\"method\":\"COURIER\""))),
                new Broken(
                        "CASE-NAC-1",
                        past(act("NON_ACCEPT", "03-05T09:00", "\"reason\":\"NOT_COMPETENT\",\"explanation\":\"e\""))));
    }

    private static String extension(String at, int days) {
        return act(
                "SPECIAL_PROCEDURE", at, "\"kind\":\"EXTENSION\",\"workingDays\":%d,\"reason\":\"r\"".formatted(days));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "times out of order | 2019-03-08T16 | 2019-03-04T01",
                "an unknown act | \"DECIDE\" | \"DECREE\"",
                "an unknown outcome | GRANTED | MAYBE",
                "a time that is none | 2019-03-08T16:00:00+08:00 | gestern"
            })
    void isRejectedWholeWhenItCannotBeRead(String what, String right, String wrong) {
        String line = loader.line("1", matter.code(), CaseImportTests.granted());
        assertThat(line).contains(right);
        JsonNode job = loader.load(line.replace(right, wrong), loader.line("2", matter.code(), "[]"));
        assertThat(job.path("rejected").asInt()).as(what).isEqualTo(1);
        assertThat(job.path("accepted").asInt()).isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from case_file where source_system = ?", Integer.class, loader.system()))
                .isEqualTo(1);
        assertThat(loader.errors(job).at("/items/0/row").asInt()).isEqualTo(1);
    }
}

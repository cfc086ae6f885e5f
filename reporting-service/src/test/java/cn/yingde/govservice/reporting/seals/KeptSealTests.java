package cn.yingde.govservice.reporting.seals;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.reporting.ReportingApiTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Seals of the case service's audit: kept as they were first told, and held against each other. */
@Tag("sql")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeptSealTests extends ReportingApiTest {

    private static final String FIRST = "a".repeat(64);
    private static final String SECOND = "b".repeat(64);
    private static final String THIRD = "c".repeat(64);
    private static final String OTHER = "d".repeat(64);

    @Test
    @Order(1)
    void givesTheLastSealOfEachDayAsAVerificationTakesIt() {
        seal(1, "", FIRST, "2026-03-01T10:00+08:00");
        seal(2, FIRST, SECOND, "2026-03-01T11:00+08:00");
        seal(3, SECOND, THIRD, "2026-03-02T10:00+08:00");
        followed();

        JsonNode kept = kept();
        assertThat(kept.get("seals").asInt()).isEqualTo(3);
        assertThat(kept.get("kept").toString())
                .isEqualTo("[{\"number\":3,\"hmac\":\"" + THIRD + "\"},{\"number\":2,\"hmac\":\"" + SECOND + "\"}]");
        assertThat(findings()).isEmpty();
    }

    @Test
    @Order(2)
    void forgetsNothingWhenTheFeedBeginsAnew() {
        CASES.beginAnew();
        seal(4, THIRD, FIRST, "2026-03-02T12:00+08:00");
        followed();

        Eventually.assertThat(() -> assertThat(kept().get("seals").asInt()).isEqualTo(4));
        assertThat(findings()).isEmpty();
    }

    @Test
    @Order(3)
    void findsWhatWasRewrittenLeftOutOrDoesNotGoOn() {
        seal(2, FIRST, OTHER, "2026-03-01T11:00+08:00"); // another second seal
        seal(6, OTHER, SECOND, "2026-03-03T10:00+08:00"); // and no fifth
        seal(7, OTHER, THIRD, "2026-03-03T11:00+08:00"); // does not go on from the sixth
        followed();

        assertThat(findings()).containsExactlyInAnyOrder("2 REWRITTEN", "5 NEVER_TOLD", "7 CHAIN_BROKEN");
        assertThat(kept().at("/kept/1/hmac").asString()).isEqualTo(FIRST);
        assertThat(kept("hotline").get("findings")).isEmpty();
    }

    @Test
    @Order(4)
    void isForTheAuditorAndForKnownServices() {
        statistician().get("/audit-seals?source=cases").expectProblem(403, "FORBIDDEN");
        api().as("security-auditor").get("/audit-seals?source=weather").expectProblem(400, "INVALID_REQUEST");
        api().as("security-auditor").get("/audit-seals").expectProblem(400, "INVALID_REQUEST");
    }

    private static void seal(long number, String previous, String hmac, String at) {
        CASES.tell(
                "audit-seal",
                "sealed",
                fresh("seal"),
                at,
                Map.of(
                        "number", number,
                        "firstId", Long.toString(number * 10),
                        "lastId", Long.toString(number * 10 + 5),
                        "rows", 6,
                        "previousHmac", previous,
                        "hmac", hmac,
                        "sealedAt", at));
    }

    private JsonNode kept() {
        return kept("cases");
    }

    private JsonNode kept(String source) {
        return api().as("security-auditor")
                .get("/audit-seals?source=" + source)
                .expectStatus(200)
                .json();
    }

    private List<String> findings() {
        List<String> findings = new ArrayList<>();
        kept().get("findings")
                .forEach(finding -> findings.add(finding.get("seal").asString() + " "
                        + finding.get("kind").asString()));
        return findings;
    }
}

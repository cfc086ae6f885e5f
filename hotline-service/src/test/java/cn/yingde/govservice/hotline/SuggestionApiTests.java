package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is suggested for a dispatch: a rule in force before practice, practice before the owner of the topic. */
@Tag("sql")
class SuggestionApiTests extends ImportApiTest {

    /** A township of its own, so that no rule of another test applies; health leads there. */
    private static final String TOWNSHIP = "%09d".formatted(500_000_000 + fresh());

    private static boolean ruled;

    private String township = TOWNSHIP;

    @BeforeEach
    void givenARuleForTheTownship() {
        if (!ruled) {
            rule("health", township, "2026-01-01", "2026-06-30");
            ruled = true;
        }
    }

    private void elsewhere() {
        township = "%09d".formatted(600_000_000 + fresh());
    }

    @ParameterizedTest(name = "{0} in this township: {1} first")
    @CsvSource({"2026-03-02, true, health", "2026-06-30, true, health", "2026-07-01, true, city-management"})
    void followsARuleWhileItIsValid(String day, boolean here, String first) {
        CLOCK.set(day + "T09:00+08:00");
        assertThat(suggested(ticketHere(Map.of())).get(0)).isEqualTo(first);
    }

    @Test
    void followsNoRuleOfAnotherTownship() {
        String elsewhere = givenTicket(Map.of("categoryCode", "ILLEGAL_CONSTRUCTION"));
        assertThat(suggested(elsewhere)).doesNotContain("health").contains("city-management");
    }

    @Test
    void ranksTheNearerAndTheNewerRuleFirst() {
        elsewhere();
        rule("health", township, "2026-01-01", "2026-06-30");
        rule("ecology", township, "2026-02-01", "2026-06-30");
        assertThat(suggested(ticketHere(Map.of()))).startsWith("ecology", "health");
    }

    @Test
    void namesTheMinutesAsItsBasis() {
        ApiAnswer answer = as("hotline-operator").get("/tickets/" + ticketHere(Map.of()) + "/dispatch-suggestions");
        assertThat(answer.text("/items/0/basis")).startsWith("英府会纪");
        assertThat(answer.json().at("/items/0/score").asInt()).isEqualTo(100);
        assertThat(answer.text("/items/0/reason")).isNotBlank();
    }

    @Test
    void neverSuggestsTheUnitComplainedOf() {
        assertThat(suggested(ticketHere(Map.of("complainedDepartmentId", "health"))))
                .doesNotContain("health");
    }

    @Test
    void neverSuggestsWhoIsNoMember() {
        elsewhere();
        rule("not-a-member", township, "2026-02-01", "2026-06-30");
        assertThat(suggested(ticketHere(Map.of()))).doesNotContain("not-a-member");
    }

    @Test
    void isForTheOfficeOnly() {
        as("housing-handler")
                .get("/tickets/" + ticketHere(Map.of()) + "/dispatch-suggestions")
                .expectProblem(403, "FORBIDDEN");
    }

    private String ticketHere(Map<String, Object> changes) {
        Map<String, Object> body = request(Map.of(
                "categoryCode",
                "ILLEGAL_CONSTRUCTION",
                "location",
                Map.of("township", township, "address", "测试路" + fresh() + "号")));
        body.putAll(changes);
        return as("hotline-operator").post("/tickets", body).expectStatus(201).text("/ticketNo");
    }

    private List<String> suggested(String no) {
        List<String> ids = new ArrayList<>();
        as("hotline-operator")
                .get("/tickets/" + no + "/dispatch-suggestions")
                .expectStatus(200)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("departmentId").asString("")));
        return ids;
    }

    private void rule(String lead, String where, String from, String to) {
        Map<String, Object> rule =
                Map.of("categoryCode", "ILLEGAL_CONSTRUCTION", "township", where, "validFrom", from, "validTo", to);
        ApiAnswer job = imported(
                "/coordination-meetings/imports",
                JSON.writeValueAsString(Map.of(
                        "sourceSystem",
                        "old-hotline",
                        "sourceNo",
                        "M-" + fresh(),
                        "kind",
                        "GOVERNMENT",
                        "heldAt",
                        "2026-01-05T15:00:00+08:00",
                        "departmentIds",
                        List.of("health"),
                        "minutesNo",
                        "英府会纪" + fresh(),
                        "minutes",
                        "议定。",
                        "rulings",
                        List.of(Map.of("leadDepartmentId", lead, "rule", rule)))));
        assertThat(job.json().path("accepted").asInt()).isEqualTo(1);
    }
}

package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a call joins an earlier ticket: same caller, topic, township and place, open or ended at most 30 days ago. */
@Tag("sql")
class RepeatApiTests extends HotlineApiTest {

    private final Map<String, Object> call = request(Map.of());

    @ParameterizedTest(name = "another {0}: a ticket of its own")
    @CsvSource({
        "categoryCode, FOOD",
        "newFacts,     true",
    })
    void isOnlyARepeatWhenAllIsTheSame(String member, String value) {
        String no = taken(call, 201);
        assertThat(taken(with(member, value.equals("true") ? true : value), 201))
                .isNotEqualTo(no);
    }

    @Test
    void isNoRepeatFromAnotherPlaceOrCaller() {
        String no = taken(call, 201);
        Map<String, Object> other = request(Map.of());
        assertThat(taken(with("location", other.get("location")), 201)).isNotEqualTo(no);
        assertThat(taken(with("caller", other.get("caller")), 201)).isNotEqualTo(no);
        assertThat(taken(call, 200)).isEqualTo(no);
    }

    @Test
    void knowsTheNumberHoweverItIsWritten() {
        String no = taken(call, 201);
        @SuppressWarnings("unchecked")
        Map<String, Object> caller = new HashMap<>((Map<String, Object>) call.get("caller"));
        String phone = String.valueOf(caller.get("phone"));
        caller.put("phone", "+86 " + phone.substring(0, 3) + "-" + phone.substring(3, 7) + " " + phone.substring(7));
        assertThat(taken(with("caller", caller), 200)).isEqualTo(no);
    }

    @ParameterizedTest(name = "ended on 2 March, called again on {0}: {1}")
    @CsvSource({"2026-03-03, 200", "2026-04-01, 200", "2026-04-02, 201"})
    void joinsATicketThatEndedAtMostThirtyDaysAgo(String day, int status) {
        String no = taken(call, 201);
        notAccept(no);
        CLOCK.set(day + "T09:00+08:00");
        taken(call, status);
    }

    @Test
    void findsAnOlderTicketThatIsStillOpenBehindOneThatEndedLongAgo() {
        String open = taken(call, 201);
        CLOCK.set("2026-03-03T09:00+08:00");
        String ended = taken(with("newFacts", true), 201);
        notAccept(ended);
        CLOCK.set("2026-05-06T09:00+08:00");
        assertThat(taken(call, 200)).isEqualTo(open);
    }

    @Test
    void joinsTheTicketThatGoesOnForAMergedOne() {
        String merged = taken(call, 201);
        String target = givenTicket();
        as("hotline-operator")
                .post("/tickets/" + merged + "/merges", Map.of("into", target))
                .expectStatus(201);
        assertThat(taken(call, 200)).isEqualTo(target);
        assertThat(ticket(target).json().path("urgings").asInt()).isEqualTo(1);
        assertThat(facts(merged)).containsExactly("received", "merged");
    }

    @Test
    void leavesTheCityCentresTicketsAlone() {
        Map<String, Object> upstream = with("channel", "UPSTREAM");
        upstream.put("upstreamNo", "QY" + fresh());
        upstream.put("due", "2026-03-05T16:45:00+08:00");
        String theirs = as("city-centre")
                .post("/upstream-tickets", upstream)
                .expectStatus(201)
                .text("/ticketNo");
        assertThat(taken(call, 201)).isNotEqualTo(theirs);
    }

    private void notAccept(String no) {
        as("hotline-operator")
                .post("/tickets/" + no + "/non-acceptances", Map.of("reason", "r", "rightChannel", "c", "told", true))
                .expectStatus(201);
    }

    private String taken(Map<String, Object> body, int status) {
        ApiAnswer answer = as("hotline-operator").post("/tickets", body).expectStatus(status);
        return answer.text("/ticketNo");
    }

    private Map<String, Object> with(String member, Object value) {
        Map<String, Object> changed = new HashMap<>(call);
        changed.put(member, value);
        return changed;
    }
}

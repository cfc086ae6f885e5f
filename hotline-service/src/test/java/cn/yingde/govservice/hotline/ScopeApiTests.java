package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The tree of topics, and the topics outside the hotline's scope: nothing but the non-acceptance can come of them. */
@Tag("sql")
class ScopeApiTests extends HotlineApiTest {

    private static final List<String> TOPICS_OF_THE_REPORT = List.of(
            "REAL_ESTATE",
            "PROPERTY_MANAGEMENT",
            "CITY_PLANNING",
            "ILLEGAL_CONSTRUCTION",
            "POLLUTION",
            "CONSTRUCTION_NOISE",
            "SANITATION",
            "CONSUMER_DISPUTE",
            "COOKING_FUMES_NOISE",
            "ESTATE_FACILITIES",
            "ARBITRARY_CHARGES",
            "FOOD",
            "BEAUTY_DISPUTE",
            "FIRE_LANE",
            "PROPERTY_CERTIFICATE",
            "CITY_MANAGEMENT");

    @Test
    void listsParentsBeforeTheirChildrenAndEveryTopicOfTheReport() {
        Set<String> seen = new HashSet<>();
        for (JsonNode topic :
                as("window-clerk").get("/categories").expectStatus(200).json().path("items")) {
            if (topic.path("parentCode").isString()) {
                assertThat(seen).contains(topic.path("parentCode").asString(""));
            }
            assertThat(seen.add(topic.path("code").asString(""))).isTrue();
        }
        assertThat(seen).containsAll(TOPICS_OF_THE_REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OUTSIDE", "JUDICIAL", "PETITION", "PARTY_AND_MILITARY", "EMERGENCY_LINE", "OTHER_AREA"})
    void allowsOnlyTheNonAcceptanceOutsideTheScope(String topic) {
        String no = givenTicket(Map.of("categoryCode", topic, "type", "CONSULT"));
        for (String person : List.of("hotline-operator", "hotline-reviewer", "hotline-supervisor")) {
            JsonNode actions = as(person).get("/tickets/" + no).json().path("actions");
            assertThat(actions.toString()).isEqualTo("[\"NOT_ACCEPT\"]");
        }
        String other = givenTicket();
        refused(no, "hotline-operator", "/dispatches", Map.of("leadDepartmentId", "housing", "basis", "b"));
        refused(no, "hotline-operator", "/direct-answers", Map.of("answer", "a"));
        refused(no, "hotline-operator", "/upstream-returns", Map.of("reason", "r"));
        refused(no, "hotline-operator", "/merges", Map.of("into", other));
        refused(no, "hotline-operator", "/urgings", Map.of("channel", "PHONE"));
        refused(no, "hotline-supervisor", "/supervisions", Map.of("reason", "r", "dueOn", "2026-03-06"));
        assertThat(facts(no)).containsExactly("received");
    }

    private void refused(String no, String person, String path, Map<String, Object> body) {
        as(person).post("/tickets/" + no + path, body).expectRule(422, "OUT_OF_SCOPE", "HOTLINE-SCOPE-1");
    }
}

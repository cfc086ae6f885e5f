package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.PlantedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** A caller planted in a ticket, and long numbers in every free text, stand nowhere they must not. */
@Tag("sql")
@ExtendWith(OutputCaptureExtension.class)
class PlantedCallerTests extends HotlineApiTest {

    private static final String NAME = "栽植人甲乙丙";
    private static final String STREET = "栽植巷八十八弄";
    private static final List<String> SEALED = List.of("guarded_attempt", "ticket_as_left", "ticket_holding");

    /** Long numbers as people write them into texts: a telephone's and an identity card's. */
    private final String phone = "1770000%04d".formatted(fresh() % 10_000);

    private final String identity = "44188119000101%04d".formatted(fresh() % 10_000);

    @Autowired
    private JdbcTemplate template;

    @Test
    void standsNowhereInPlain(CapturedOutput logs) {
        ApiAnswer received = as("hotline-operator")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/tickets", planted(Map.of()))
                .expectStatus(201);
        String no = received.text("/ticketNo");
        live(no);
        List<String> shown = new ArrayList<>(List.of(received.text("/caller")));
        for (String person : List.of("hotline-operator", "housing-handler", "market-handler")) {
            shown.add(as(person).get("/tickets?township=441881088").body());
            shown.add(as(person).get("/tickets/" + no + "/history").body());
            shown.add(as(person).get("/tickets/" + no + "/actions").body());
            shown.add(as(person).get("/tickets/" + no + "/clock").body());
            shown.add(as(person).get("/tickets/" + no).text("/caller"));
        }
        shown.add(feed(no));
        for (String planted : List.of(NAME, STREET, phone, identity)) {
            assertThat(shown).as(planted).noneMatch(text -> text.contains(planted));
        }
        PlantedValue.isNowhere(template, logs.getAll(), NAME, STREET, phone, identity);
        PlantedValue.isNowhere(template, SEALED, logs.getAll(), NAME, STREET, phone, identity);
        assertThat(sealedColumns(no))
                .doesNotContain(NAME)
                .doesNotContain(STREET)
                .doesNotContain(phone);
    }

    /** Every act that takes words, with the numbers in them; housing leaves, market settles. */
    private void live(String no) {
        String basis = "部门职责，回电" + phone + "、" + identity;
        String words = "请联系 " + NAME + "，电话" + phone + "，证件" + identity;
        post("hotline-operator", no, "/dispatches", Map.of("leadDepartmentId", "housing", "basis", basis));
        String id =
                post("housing-handler", no, "/returns", Map.of("reason", words)).text("/id");
        post("hotline-operator", no, "/returns/" + id + "/decisions", Map.of("decision", "APPROVE", "comment", words));
        post("hotline-operator", no, "/dispatches", Map.of("leadDepartmentId", "market", "basis", basis));
        post("market-handler", no, "/sign-offs", Map.of());
        post("market-handler", no, "/reveals", Map.of("field", "CALLER_PHONE", "reason", "回拨" + phone));
        post(
                "market-deputy-leader",
                no,
                "/extension-opinions",
                Map.of("days", 9, "decision", "AGREE", "comment", words));
        String asked = post("market-handler", no, "/extensions", Map.of("days", 3, "reason", words))
                .text("/id");
        post(
                "hotline-operator",
                no,
                "/extensions/" + asked + "/decisions",
                Map.of("decision", "REJECT", "comment", words));
        post("hotline-operator", no, "/urgings", Map.of("channel", "PHONE", "contact", phone, "answer", words));
        post("market-handler", no, "/replies", withWords(words));
        post(
                "hotline-reviewer",
                no,
                "/reviews",
                Map.of("decision", "RETURN", "findings", List.of("NO_TIME"), "reason", words));
        post("market-handler", no, "/replies", withWords(words));
        post("hotline-reviewer", no, "/reviews", Map.of("decision", "PASS", "reason", words));
        post(
                "hotline-operator",
                no,
                "/callbacks",
                Map.of("reached", true, "solved", "YES", "grade", 1, "comment", words));
        post("hotline-supervisor", no, "/supervisions", Map.of("reason", words, "dueOn", "2026-03-06"));
    }

    private ApiAnswer post(String person, String no, String path, Object body) {
        return as(person).post("/tickets/" + no + path, body).expectStatus(201);
    }

    private Map<String, Object> withWords(String words) {
        Map<String, Object> reply = new HashMap<>(replyBody());
        reply.putAll(Map.of("process", words, "result", words, "answerToCaller", words));
        return reply;
    }

    private Map<String, Object> planted(Map<String, Object> changes) {
        Map<String, Object> body = request(Map.of(
                "title",
                "回电" + phone,
                "content",
                "请回电 " + phone + "，身份证 " + identity,
                "caller",
                Map.of("name", NAME, "phone", phone, "anonymous", false, "confidential", false),
                "location",
                Map.of("township", "441881088", "address", "英德市英城街道" + STREET + fresh() + "号")));
        body.putAll(changes);
        return body;
    }

    private String feed(String no) {
        return Eventually.get(() -> {
            List<String> told = template.queryForList(
                    "select concat(data, coalesce(change_data, ''), coalesce(basis, '')) from event"
                            + " where subject_no = ? and position is not null",
                    String.class,
                    no);
            assertThat(told).hasSize(facts(no).size());
            return String.join("\n", told);
        });
    }

    private String sealedColumns(String no) {
        return template.queryForObject(
                "select concat(caller_name, caller_phone, caller_phone_hash, address, place_hash) from ticket where ticket_no = ?",
                String.class,
                no);
    }

    @Test
    void hidesLongNumbersInTheWordsOfProtectedCallersFromDepartments() {
        String no = as("hotline-operator")
                .post("/tickets", planted(Map.of("type", "REPORT")))
                .expectStatus(201)
                .text("/ticketNo");
        dispatch(no, "housing").expectStatus(201);
        String seen =
                as("housing-handler").get("/tickets/" + no).expectStatus(200).body();
        assertThat(seen).doesNotContain(phone).doesNotContain(identity).doesNotContain(NAME);
        assertThat(ticket(no).text("/content")).contains(phone);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "/caller/name,      陈*明",
        "/caller/name,      ＊明",
        "/caller/phone,     139****0001",
        "/caller/phone,     0763-*****12",
        "/location/address, 英德市英城街道***"
    })
    void neverTakesAMaskedValueBack(String pointer, String masked) {
        Map<String, Object> body = planted(Map.of());
        String member = pointer.split("/")[1];
        Map<String, Object> part = new HashMap<>(asMap(body.get(member)));
        part.put(pointer.split("/")[2], masked);
        body.put(member, part);
        ApiAnswer refused = as("hotline-operator").post("/tickets", body).expectProblem(400, "INVALID_REQUEST");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(refused.body()).doesNotContain(masked);
    }

    @ParameterizedTest(name = "a problem about {0} does not repeat it")
    @CsvSource({"phone, 12ab7700012345678", "name, 李四"})
    void neverRepeatsAValueInAProblem(String member, String value) {
        String told = member.equals("name") ? value.repeat(60) : value;
        Map<String, Object> body = planted(Map.of());
        Map<String, Object> caller = new HashMap<>(asMap(body.get("caller")));
        caller.put(member, told);
        body.put("caller", caller);
        ApiAnswer refused = as("hotline-operator").post("/tickets", body).expectProblem(400, "INVALID_REQUEST");
        assertThat(refused.body()).doesNotContain(value);
        as("hotline-operator")
                .post("/tickets", planted(Map.of("categoryCode", phone)))
                .expectProblem(422, "CATEGORY_UNKNOWN");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object part) {
        return (Map<String, Object>) part;
    }
}

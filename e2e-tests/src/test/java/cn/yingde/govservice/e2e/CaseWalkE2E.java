package cn.yingde.govservice.e2e;

import static cn.yingde.govservice.e2e.People.ANYBODY;
import static cn.yingde.govservice.e2e.People.CLERK;
import static cn.yingde.govservice.e2e.People.DEPUTY;
import static cn.yingde.govservice.e2e.People.HANDLER;
import static cn.yingde.govservice.e2e.People.OTHER_HANDLER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An application from the window to the hand of the applicant. */
class CaseWalkE2E {
    private static final String CASES = "/api/cases/v1/cases";

    @BeforeAll
    static void departments() {
        Bureau.departments();
    }

    @Test
    void aCaseGoesFromIntakeToDelivery() {
        Reporting figure = Reporting.watch("cases.accepted", Bureau.today().toString(), "housing");
        String code = Bureau.publishedMatter(Bureau.uniqueName("房屋安全确认")).text("/implementationCode");
        Answer receipt = intake(code);
        String no = receipt.text("/caseNo");
        String path = CASES + "/" + no;
        assertThat(no).matches("YDB[0-9]{14}");
        assertThat(receipt.text("/state")).isEqualTo("SUBMITTED");
        assertThat(receipt.text("/queryCode")).matches("[A-Z2-9]{8}");

        assertThat(CLERK.post(path + "/acceptances", "{}").expect(201).text("/state"))
                .isEqualTo("ACCEPTED");
        clock(path);
        OTHER_HANDLER.get(path).expectProblem(404, "NOT_FOUND");
        opinions(path);
        HANDLER.post(path + "/decisions", grant()).expectProblem(403, "FORBIDDEN");
        DEPUTY.post(path + "/decisions", grant()).expect(201);
        HANDLER.post(path + "/completions", "{}").expect(201);
        Answer delivered =
                CLERK.post(path + "/deliveries", "{\"method\":\"COUNTER\"}").expect(201);
        assertThat(delivered.text("/state")).isEqualTo("DELIVERED");
        progress(no, receipt.text("/queryCode"));
        figure.grows();
    }

    /** The matter's head reaches case-service by the feed; its body is fetched at intake. */
    private static Answer intake(String code) {
        String body = """
                {"implementationCode":"%s","channel":"WINDOW",
                 "applicant":{"kind":"PERSON","name":"演示申请人","idType":"ID_CARD","idNumber":"441881190001010011","phone":"13800000001"},
                 "materials":[{"seq":1,"form":"PAPER","copies":1},{"seq":2,"form":"PAPER","copies":1}]}""".formatted(code);
        return Poll.until(() -> CLERK.post(CASES, body), answer -> answer.status() == 201)
                .expect(201);
    }

    private static void clock(String path) {
        Answer clock = CLERK.get(path + "/clock").expect(200);
        assertThat(clock.json().at("/budget/days").asInt()).isEqualTo(10);
        assertThat(clock.text("/due")).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
        assertThat(clock.text("/statutoryDue")).isGreaterThan(clock.text("/due"));
        assertThat(clock.json().at("/days").size()).isGreaterThanOrEqualTo(10);
    }

    private static void opinions(String path) {
        for (String step : new String[] {"受理", "审核", "决定"}) {
            HANDLER.post(path + "/opinions", "{\"step\":\"" + step + "\",\"opinion\":\"AGREE\",\"comment\":\"符合条件\"}")
                    .expect(201);
        }
    }

    private static String grant() {
        return "{\"outcome\":\"GRANTED\",\"documentNo\":\"英住建确〔演示〕1号\"}";
    }

    private static void progress(String no, String queryCode) {
        String asked = "{\"no\":\"%s\",\"queryCode\":\"%s\"}".formatted(no, queryCode);
        Answer seen = ANYBODY.post("/api/cases/v1/progress-queries", asked).expect(200);
        assertThat(seen.text("/state")).isEqualTo("DELIVERED");
        assertThat(seen.body()).doesNotContain("演示申请人", "441881190001010011", "13800000001");
    }
}

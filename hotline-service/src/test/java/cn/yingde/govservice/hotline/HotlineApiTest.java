package cn.yingde.govservice.hotline;

import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.ServiceTest;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * The running service with departments, a standing clock, and the acts of a ticket's life as one line each. Every test
 * makes its own tickets, with callers and places of their own, and looks at nothing else.
 */
@ServiceTest
@TestPropertySource(
        properties = {
            "hotline.imports-wait=1s",
            "govservice.timers.enabled=false",
            "spring.cloud.openfeign.client.config.catalog-feed.read-timeout=500"
        })
public abstract class HotlineApiTest {

    private static final AtomicLong FRESH = new AtomicLong(System.nanoTime() % 10_000_000);

    protected static final StubCatalog CATALOG = StubCatalog.INSTANCE;
    protected static final TestClock CLOCK = TestClock.INSTANCE;
    protected static final List<String> DEPARTMENTS =
            List.of("housing", "market", "city-management", "ecology", "natural-resources", "health");

    @LocalServerPort
    protected int port;

    @Autowired
    protected Departments departments;

    @Autowired
    protected JdbcClient jdbc;

    @DynamicPropertySource
    static void catalogue(DynamicPropertyRegistry properties) {
        properties.add("govservice.clients.catalog.base-url", CATALOG::url);
    }

    @BeforeEach
    void givenDepartmentsAndMondayMorning() {
        CLOCK.reset();
        DEPARTMENTS.forEach(
                id -> departments.put(new Departments.Department(id, "测试" + id, "DEPARTMENT", true, List.of())));
        departments.put(new Departments.Department("not-a-member", "未接入单位", "DEPARTMENT", false, List.of()));
    }

    @AfterEach
    void leaveTheClockAsItWas() {
        CLOCK.reset();
    }

    protected Api as(String person) {
        return Api.of(port, "hotline").as(person);
    }

    protected static long fresh() {
        return FRESH.incrementAndGet();
    }

    /** A complaint about cooking fumes from a caller nobody else has. */
    protected static Map<String, Object> request(Map<String, Object> changes) {
        long n = fresh();
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "type", "COMPLAINT",
                "categoryCode", "COOKING_FUMES_NOISE",
                "title", "楼下餐馆油烟扰民",
                "content", "每晚油烟和噪音很大",
                "urgency", "NORMAL",
                "channel", "PHONE",
                "caller",
                        Map.of(
                                "name",
                                "陈小明",
                                "phone",
                                "139%08d".formatted(n % 100_000_000),
                                "anonymous",
                                false,
                                "confidential",
                                false),
                "location", Map.of("township", "441881001", "address", "英德市英城街道测试路" + n + "号")));
        body.putAll(changes);
        return body;
    }

    protected String givenTicket() {
        return givenTicket(Map.of());
    }

    protected String givenTicket(Map<String, Object> changes) {
        return as("hotline-operator")
                .post("/tickets", request(changes))
                .expectStatus(201)
                .text("/ticketNo");
    }

    protected String givenDispatched() {
        String no = givenTicket();
        dispatch(no, "housing").expectStatus(201);
        return no;
    }

    protected String givenInProgress() {
        String no = givenDispatched();
        signOff(no, "housing").expectStatus(201);
        return no;
    }

    protected String givenReplied() {
        String no = givenInProgress();
        reply(no, "housing").expectStatus(201);
        review(no, "PASS").expectStatus(201);
        return no;
    }

    protected ApiAnswer dispatch(String no, String lead) {
        return as("hotline-operator")
                .post(
                        "/tickets/" + no + "/dispatches",
                        Map.of("leadDepartmentId", lead, "assistingDepartmentIds", List.of(), "basis", "部门职责"));
    }

    protected ApiAnswer signOff(String no, String department) {
        return as(department + "-handler").post("/tickets/" + no + "/sign-offs");
    }

    protected ApiAnswer reply(String no, String department) {
        return as(department + "-handler").post("/tickets/" + no + "/replies", replyBody());
    }

    protected static Map<String, Object> replyBody() {
        return Map.of(
                "handledAt",
                CLOCK.instant().toString(),
                "process",
                "到现场检查并约谈经营者",
                "result",
                "已加装油烟净化设施",
                "answerToCaller",
                "您反映的问题已处理",
                "contactedCaller",
                true,
                "solved",
                "YES");
    }

    protected ApiAnswer review(String no, String decision) {
        return as("hotline-reviewer")
                .post(
                        "/tickets/" + no + "/reviews",
                        Map.of(
                                "decision",
                                decision,
                                "findings",
                                decision.equals("PASS") ? List.of() : List.of("UNCLEAR_RESULT")));
    }

    protected ApiAnswer callBack(String no, Map<String, Object> body) {
        return as("hotline-operator").post("/tickets/" + no + "/callbacks", body);
    }

    protected ApiAnswer ticket(String no) {
        return as("hotline-operator").get("/tickets/" + no).expectStatus(200);
    }

    /** The facts of a ticket's history, oldest first. */
    protected List<String> facts(String no) {
        return jdbc.sql(
                        "select fact from event where subject_type = 'ticket' and subject_no = ? order by subject_version")
                .param(no)
                .query(String.class)
                .list();
    }
}

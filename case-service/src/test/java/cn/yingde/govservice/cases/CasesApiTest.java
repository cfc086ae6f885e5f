package cn.yingde.govservice.cases;

import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.ServiceTest;
import cn.yingde.govservice.platform.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running service with a database, an issuer and a catalogue of its own; all API tests share one context. */
@ServiceTest
public abstract class CasesApiTest {

    protected static final StubCatalog CATALOG = StubCatalog.start();

    @LocalServerPort
    protected int port;

    protected Api anybody;
    protected Api clerk;
    protected Api handler;
    protected Api deputy;
    protected Api chief;

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry registry) {
        registry.add("govservice.clients.catalog.base-url", CATALOG::url);
        registry.add("govservice.feed.poll", () -> "200ms");
        // A busy machine must not look like a catalogue that is away, nor one test's trouble reach the next.
        registry.add("spring.cloud.openfeign.client.config.default.read-timeout", () -> "4000");
        registry.add("spring.cloud.openfeign.client.config.catalog-feed.read-timeout", () -> "4000");
        registry.add("resilience4j.circuitbreaker.configs.default.sliding-window-size", () -> "1000");
        registry.add("resilience4j.circuitbreaker.configs.default.minimum-number-of-calls", () -> "1000");
    }

    @BeforeEach
    void callers() {
        TestClock.INSTANCE.reset();
        anybody = Api.of(port, "cases");
        clerk = anybody.as("window-clerk");
        handler = anybody.as("housing-handler");
        deputy = anybody.as("housing-deputy-leader");
        chief = anybody.as("housing-chief-leader");
    }

    @AfterEach
    void clockBack() {
        TestClock.INSTANCE.reset();
    }

    /** A case as it was taken in with both materials, by number. */
    protected String submitted(StubMatter matter) {
        CATALOG.publish(matter);
        return clerk.post("/cases", Bodies.application(matter.code()))
                .expectStatus(201)
                .text("/caseNo");
    }

    protected String accepted(StubMatter matter) {
        String no = submitted(matter);
        clerk.post("/cases/" + no + "/acceptances", "{}").expectStatus(201);
        return no;
    }

    /** Taken in with the first material only. */
    protected String incomplete(StubMatter matter) {
        CATALOG.publish(matter);
        String materials = "[{\"seq\":1,\"form\":\"PAPER\",\"copies\":1}]";
        return clerk.post("/cases", Bodies.application(matter.code(), Bodies.idNumber(), materials))
                .expectStatus(201)
                .text("/caseNo");
    }

    /** The feed tells that the matter has gone to another department under another code. */
    protected StubMatter transferred(StubMatter matter, String department) {
        StubMatter successor = StubMatter.ofType(matter.type()).of(department);
        CATALOG.publish(successor);
        CATALOG.tell("matter", "published", "2019-01-01T00:00:00+08:00", matter.head());
        CATALOG.tell("matter", "transferred-in", "2026-03-02T00:00:00+08:00", successor.head());
        CATALOG.tell(
                "matter",
                "cancelled",
                "2026-03-02T00:00:00+08:00",
                matter.force("CANCELLED", successor.code()).head());
        return successor;
    }

    /** A material brought under the version that stands now. */
    protected void bring(String no, int seq) {
        clerk.with("If-Match", read(no).header("ETag"))
                .put("/cases/" + no + "/materials/" + seq, "{\"form\":\"PAPER\",\"copies\":1}")
                .expectStatus(200);
    }

    /** Accepted, with the opinion that its one review step needs. */
    protected String reviewed(StubMatter matter) {
        String no = accepted(matter);
        handler.post("/cases/" + no + "/opinions", Bodies.opinion("审核")).expectStatus(201);
        return no;
    }

    protected String decided(StubMatter matter) {
        String no = reviewed(matter);
        deputy.post("/cases/" + no + "/decisions", Bodies.grant()).expectStatus(201);
        return no;
    }

    protected ApiAnswer read(String no) {
        return clerk.get("/cases/" + no).expectStatus(200);
    }
}

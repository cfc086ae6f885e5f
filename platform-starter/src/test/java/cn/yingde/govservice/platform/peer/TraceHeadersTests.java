package cn.yingde.govservice.platform.peer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceHeadersTests {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void aTraceGoesOnWithASpanOfItsOwn() {
        String first = TraceHeaders.of(TRACE).get("traceparent");
        assertThat(first).matches("00-" + TRACE + "-(?!0{16})[0-9a-f]{16}-01");
        assertThat(TraceHeaders.of(TRACE).get("traceparent")).isNotEqualTo(first);
        assertThat(TraceHeaders.of(TRACE)).containsEntry("X-Request-Id", TRACE);
    }

    @Test
    void aRequestIdThatIsNoTraceGoesOnAsSuch() {
        assertThat(TraceHeaders.of("window-3-000017")).containsOnlyKeys("X-Request-Id");
        assertThat(TraceHeaders.of("0".repeat(32))).containsOnlyKeys("X-Request-Id");
        assertThat(TraceHeaders.of(null)).isEmpty();
    }
}

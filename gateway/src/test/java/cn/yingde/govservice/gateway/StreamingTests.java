package cn.yingde.govservice.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.gateway.testing.Poll;
import cn.yingde.govservice.gateway.testing.StubPeer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Much data and long answers go through without being held. */
class StreamingTests extends GatewayTest {
    private static final long LARGE = 60L * 1024 * 1024;
    private static final long HELD_AT_MOST = LARGE / 3;

    @Test
    void holdsBackASenderWhoseServiceReadsSlowlyAndLosesNothing() throws Exception {
        CountDownLatch readOn = new CountDownLatch(1);
        CompletableFuture<Long> arrived = new CompletableFuture<>();
        HOTLINE.on("/api/hotline/v1/imports", exchange -> {
            await(readOn);
            arrived.complete(checksum(exchange.getRequestBody()));
            StubPeer.send(exchange, 202, "application/json", "{}");
        });
        Lines lines = new Lines(LARGE);
        CompletableFuture<HttpResponse<String>> answer = HTTP.sendAsync(
                call("/api/hotline/v1/imports")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> lines))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        untilItStandsStill(lines.given);
        assertThat(lines.given.get()).as("bytes on their way").isPositive().isLessThan(HELD_AT_MOST);
        readOn.countDown();
        assertThat(answer.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(202);
        assertThat(lines.given.get()).isEqualTo(LARGE);
        assertThat(arrived.get()).isEqualTo(lines.sum.getValue());
    }

    @Test
    void holdsBackAServiceWhoseReaderIsSlow() throws Exception {
        AtomicLong written = new AtomicLong();
        HOTLINE.on("/api/hotline/v1/exports/1/file", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] part = new byte[64 * 1024];
                while (written.get() < LARGE) {
                    out.write(part);
                    written.addAndGet(part.length);
                }
            }
        });
        HttpResponse<InputStream> answer =
                HTTP.send(call("/api/hotline/v1/exports/1/file").build(), HttpResponse.BodyHandlers.ofInputStream());
        untilItStandsStill(written);
        assertThat(written.get()).isLessThan(HELD_AT_MOST);
        assertThat(answer.body().transferTo(OutputStream.nullOutputStream())).isEqualTo(LARGE);
    }

    @Test
    void carriesEventsOneByOneFarBeyondTheLimitOfAnOrdinaryCall() throws Exception {
        CountDownLatch firstSeen = new CountDownLatch(1);
        long started = System.nanoTime();
        HOTLINE.on("/api/hotline/v1/board/stream", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            LockSupport.parkNanos(
                    Duration.ofMillis(1300).toNanos()); // no head for longer than an ordinary call may take
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                event(out, "first");
                await(firstSeen); // nothing more is sent until the reader has it: it cannot be waiting in a buffer
                LockSupport.parkNanos(Duration.ofMillis(1300).toNanos());
                event(out, "last");
            }
        });
        HttpResponse<InputStream> answer =
                HTTP.send(call("/api/hotline/v1/board/stream").build(), HttpResponse.BodyHandlers.ofInputStream());
        byte[] first = answer.body().readNBytes("data:first\n\n".length());
        assertThat(new String(first, StandardCharsets.UTF_8)).isEqualTo("data:first\n\n");
        firstSeen.countDown();
        assertThat(new String(answer.body().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("data:last\n\n");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(Duration.ofSeconds(2));
    }

    private static void event(OutputStream out, String data) throws IOException {
        out.write(("data:" + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void untilItStandsStill(AtomicLong counter) {
        long[] last = {-1};
        int[] still = {0};
        Poll.until("the sender is held back", () -> {
            long now = counter.get();
            still[0] = now == last[0] && now > 0 ? still[0] + 1 : 0;
            last[0] = now;
            return still[0] >= 25;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static long checksum(InputStream in) throws IOException {
        CRC32 sum = new CRC32();
        byte[] part = new byte[64 * 1024];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            sum.update(part, 0, read);
        }
        return sum.getValue();
    }

    /** Lines of JSON up to a size, counted as they are taken. */
    private static final class Lines extends InputStream {
        private static final byte[] LINE = "{\"sourceSystem\":\"old\",\"sourceNo\":\"000001\",\"title\":\"噪音扰民\"}\n"
                .getBytes(StandardCharsets.UTF_8);

        private final AtomicLong given = new AtomicLong();
        private final CRC32 sum = new CRC32();
        private final long size;

        private Lines(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int count = (int) Math.min(length, size - given.get());
            if (count <= 0) {
                return -1;
            }
            for (int i = 0; i < count; i++) {
                into[offset + i] = LINE[(int) ((given.get() + i) % LINE.length)];
            }
            sum.update(into, offset, count);
            given.addAndGet(count);
            return count;
        }
    }
}

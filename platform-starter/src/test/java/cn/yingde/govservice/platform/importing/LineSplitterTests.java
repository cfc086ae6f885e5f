package cn.yingde.govservice.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams that come in pieces of any size are cut as the whole text would be. */
class LineSplitterTests {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 80);
    }

    /** Gives its bytes in pieces of random size. */
    private static final class InPieces extends InputStream {

        private final InputStream bytes;
        private final Random random;

        InPieces(byte[] bytes, Random random) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.random = random;
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return bytes.read(buffer, offset, Math.min(length, 1 + random.nextInt(7)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cutsAsTheWholeTextIsCut(long seed) throws IOException {
        Random random = new Random(seed);
        String text = text(random);
        List<String> lines = new ArrayList<>();
        LineSplitter splitter = new LineSplitter(new InPieces(text.getBytes(StandardCharsets.UTF_8), random));
        for (LineSplitter.Line line = splitter.next(); line != null; line = splitter.next()) {
            lines.add(new String(line.bytes(), StandardCharsets.UTF_8));
            assertThat(line.blank()).isEqualTo(lines.get(lines.size() - 1).isBlank());
            assertThat(line.tooLong()).isFalse();
        }
        assertThat(lines).isEqualTo(naive(text));
    }

    private static List<String> naive(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = new ArrayList<>(Arrays.asList(unmarked.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty() && !(lines.size() == 1 && text.startsWith("\uFEFF"))) {
            lines.remove(lines.size() - 1);
        }
        return lines.stream()
                .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    private static String text(Random random) {
        String[] pieces = {"a", "{\"n\":1}", "英德市", " ", "\t", "\r", "\n", "\r\n", "\n\n", "😀"};
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}

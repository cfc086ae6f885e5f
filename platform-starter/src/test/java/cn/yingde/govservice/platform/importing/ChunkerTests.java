package cn.yingde.govservice.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunkerTests {

    private final List<Chunk> chunks = new ArrayList<>();

    @Test
    void cutsAfterAThousandLines() {
        int rows = cut(IntStream.rangeClosed(1, 2_500)
                .mapToObj(i -> "{\"n\":" + i + "}\n")
                .collect(Collectors.joining()));
        assertThat(rows).isEqualTo(2_500);
        assertThat(chunks).extracting(Chunk::firstRow).containsExactly(1, 1_001, 2_001);
        assertThat(chunks).extracting(Chunk::lines).containsExactly(1_000, 1_000, 500);
        assertThat(lines(2)).hasSize(500).endsWith(new ImportLine(2_500, "{\"n\":2500}"));
    }

    @Test
    void countsLinesAsAnEditorDoesAndSkipsBlankOnes() {
        assertThat(cut("\uFEFF{\"a\":1}\r\n\n  \n{\"b\":\"英德\"}")).isEqualTo(2);
        assertThat(lines(0)).containsExactly(new ImportLine(1, "{\"a\":1}"), new ImportLine(4, "{\"b\":\"英德\"}"));
        assertThat(chunks.get(0).rows()).isEqualTo(2);
    }

    @Test
    void makesNoChunkOfNothing() {
        assertThat(cut("")).isZero();
        assertThat(chunks).isEmpty();
    }

    @Test
    void keepsALineThatReachesOverTheReadBuffer() {
        String longLine = "{\"t\":\"" + "长".repeat(60_000) + "\"}";
        cut("{}\n" + longLine + "\n{}\n");
        assertThat(lines(0).get(1).json()).isEqualTo(longLine);
        assertThat(lines(0)).hasSize(3);
    }

    @Test
    void doesNotKeepAnOverlongLine() {
        assertThat(cut("{}\n" + "x".repeat(LineSplitter.LONGEST_LINE + 1) + "\n{}\n"))
                .isEqualTo(3);
        assertThat(chunks.get(0).tooLong()).containsExactly(2);
        assertThat(lines(0)).extracting(ImportLine::row).containsExactly(1L, 3L);
    }

    @Test
    void tellsLinesThatAreNotUtf8() {
        byte[] bytes = "{}\nGBK\n{}\n".getBytes(StandardCharsets.US_ASCII);
        bytes[3] = (byte) 0xD3;
        Chunker.cut(new ByteArrayInputStream(bytes), chunks::add);
        ChunkLines read = ChunkLines.read(1, chunks.get(0).content());
        assertThat(read.unreadable()).containsExactly(2);
        assertThat(read.toApply()).extracting(ImportLine::row).containsExactly(1L, 3L);
    }

    @Test
    void closesAChunkOfLongLinesEarly() {
        String line = "x".repeat(LineSplitter.LONGEST_LINE - 1) + "\n";
        cut(line.repeat(20));
        assertThat(chunks)
                .hasSizeGreaterThan(1)
                .allSatisfy(chunk -> assertThat(chunk.lines()).isLessThan(20));
        assertThat(chunks.stream().mapToInt(Chunk::lines).sum()).isEqualTo(20);
    }

    @Test
    void passesOnThatTheUploadBrokeOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> Chunker.cut(broken, chunks::add));
    }

    private int cut(String text) {
        return Chunker.cut(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), chunks::add);
    }

    private List<ImportLine> lines(int chunk) {
        Chunk cut = chunks.get(chunk);
        assertThat(Arrays.copyOf(cut.content(), 2)).containsExactly(0x1f, 0x8b);
        return ChunkLines.read(cut.firstRow(), cut.content()).toApply();
    }
}

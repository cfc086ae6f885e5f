package cn.yingde.govservice.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they stream in. */
class UploadTests {

    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private final ContentTypes types = new ContentTypes();
    private final List<Integer> parts = new ArrayList<>();

    /** A PDF without end that counts how much of it was read. */
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            return read < PDF.length ? PDF[(int) read++] : (int) (read++ & 0x7F);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
                buffer[offset + i] = (byte) read();
            }
            return length;
        }
    }

    @Test
    void stopsReadingWhenAFileIsTooLarge() {
        Endless endless = new Endless();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(endless))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(CommonProblem.PAYLOAD_TOO_LARGE));
        assertThat(endless.read).isLessThanOrEqualTo(Attachments.MOST_BYTES + (1L << 19));
    }

    @Test
    void takesExactlyTwentyMegabytesAndNotAByteMore() throws Exception {
        byte[] most = Arrays.copyOf(PDF, Attachments.MOST_BYTES);
        Upload upload = read(new ByteArrayInputStream(most));
        assertThat(upload.size()).isEqualTo(Attachments.MOST_BYTES);
        assertThat(upload.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(most)));
        assertThat(parts).hasSize(40).isSorted().startsWith(1);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(new ByteArrayInputStream(Arrays.copyOf(PDF, Attachments.MOST_BYTES + 1))));
    }

    @Test
    void storesNothingOfAFileOfAnotherType() {
        byte[] script = "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(new ByteArrayInputStream(script)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(CommonProblem.UNSUPPORTED_MEDIA_TYPE));
        assertThat(parts).isEmpty();
    }

    @ParameterizedTest(name = "{0} is taken as {1}")
    @CsvSource({
        "证明.pdf,                  证明.pdf",
        "C:\\fakepath\\a.pdf,        a.pdf",
        "../../etc/passwd,          passwd",
        "a/b\\c.txt,                c.txt",
        "' a.pdf ',                 a.pdf",
        "'a\"b<c>d:e|f?g*h.pdf',    abcdefgh.pdf",
        "'a\r\nX-Header: b.pdf',    aX-Header b.pdf"
    })
    void keepsTheLastPartOfAName(String given, String kept) {
        assertThat(FileName.cleaned(given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a/", "\"\"", "\u0000"})
    void needsAName(String given) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> FileName.cleaned(given));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> FileName.cleaned("长".repeat(201)));
    }

    private Upload read(InputStream body) throws IOException {
        parts.clear();
        return Upload.read(body, types, (part, content) -> parts.add(part));
    }
}

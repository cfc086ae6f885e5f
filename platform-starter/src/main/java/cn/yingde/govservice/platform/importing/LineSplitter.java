package cn.yingde.govservice.platform.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of any size into lines of bytes; keeps one line in memory, and no more of it than is allowed. */
final class LineSplitter {

    /** One line without its end; an over-long one is cut and marked. */
    record Line(byte[] bytes, boolean tooLong) {

        boolean blank() {
            for (byte each : bytes) {
                if (each != ' ' && each != '\t' && each != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    static final int LONGEST_LINE = 1 << 20;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream source;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int filled;
    private boolean first = true;

    LineSplitter(InputStream source) {
        this.source = source;
    }

    /** The next line; null at the end. A last line without an end counts as one. */
    @Nullable
    Line next() throws IOException {
        line.reset();
        boolean any = false;
        while (available()) {
            any = true;
            int end = lineEnd();
            take(end);
            position = end;
            if (end < filled) {
                position++;
                return cut();
            }
        }
        return any ? cut() : null;
    }

    private boolean available() throws IOException {
        if (position == filled) {
            filled = source.read(buffer);
            position = 0;
        }
        return filled > 0;
    }

    private int lineEnd() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void take(int end) {
        int room = LONGEST_LINE + 1 - line.size();
        line.write(buffer, position, Math.min(room, end - position));
    }

    private Line cut() {
        byte[] bytes = line.toByteArray();
        int from = first && startsWithMark(bytes) ? MARK.length : 0;
        int to = bytes.length > from && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        first = false;
        boolean tooLong = bytes.length > LONGEST_LINE;
        return new Line(tooLong ? new byte[0] : java.util.Arrays.copyOfRange(bytes, from, to), tooLong);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }
}

package cn.yingde.govservice.platform.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Packs a stream's lines into chunks as they arrive and gives each away at once, so that memory stays small. */
final class Chunker {

    static final int LINES = 1_000;
    private static final int MOST_BYTES = 8 << 20;

    private final Consumer<Chunk> taker;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final List<Integer> tooLong = new ArrayList<>();
    private OutputStream zip = OutputStream.nullOutputStream();
    private int chunks;
    private int firstRow = 1;
    private int lines;
    private int rows;
    private long bytes;

    private Chunker(Consumer<Chunk> taker) {
        this.taker = taker;
    }

    /** Cuts the whole stream; the number of lines that are not blank. */
    static int cut(InputStream source, Consumer<Chunk> taker) {
        try {
            return new Chunker(taker).cut(new LineSplitter(source));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off", e);
        }
    }

    private int cut(LineSplitter splitter) throws IOException {
        int all = 0;
        open();
        for (LineSplitter.Line line = splitter.next(); line != null; line = splitter.next()) {
            add(line);
            all += line.tooLong() || !line.blank() ? 1 : 0;
            if (lines == LINES || bytes > MOST_BYTES) {
                close();
                open();
            }
        }
        close();
        return all;
    }

    private void add(LineSplitter.Line line) throws IOException {
        if (line.tooLong()) {
            tooLong.add(firstRow + lines);
        }
        rows += line.tooLong() || !line.blank() ? 1 : 0;
        zip.write(line.bytes());
        zip.write('\n');
        lines++;
        bytes += line.bytes().length;
    }

    private void open() throws IOException {
        packed.reset();
        zip = new GZIPOutputStream(packed, 1 << 15) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    private void close() throws IOException {
        zip.close();
        if (lines > 0) {
            chunks++;
            taker.accept(new Chunk(chunks, firstRow, lines, rows, packed.toByteArray(), List.copyOf(tooLong)));
        }
        firstRow += lines;
        lines = 0;
        rows = 0;
        bytes = 0;
        tooLong.clear();
    }
}

package cn.yingde.govservice.platform.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A chunk's lines read back.
 *
 * @param lines one entry per line of the chunk: its text, or null where there is nothing to apply
 * @param unreadable rows that are not UTF-8
 */
record ChunkLines(int firstRow, List<@Nullable ImportLine> lines, List<Integer> unreadable) {

    static ChunkLines read(int firstRow, byte[] content) {
        try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(content), 1 << 15)) {
            return read(firstRow, new LineSplitter(unzipped));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChunkLines read(int firstRow, LineSplitter splitter) throws IOException {
        List<@Nullable ImportLine> lines = new ArrayList<>(Chunker.LINES);
        List<Integer> unreadable = new ArrayList<>();
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        for (LineSplitter.Line line = splitter.next(); line != null; line = splitter.next()) {
            int row = firstRow + lines.size();
            try {
                String text = utf8.decode(ByteBuffer.wrap(line.bytes())).toString();
                lines.add(line.blank() ? null : new ImportLine(row, text));
            } catch (CharacterCodingException notUtf8) {
                unreadable.add(row);
                lines.add(null);
            }
        }
        return new ChunkLines(firstRow, lines, unreadable);
    }

    /** The lines that a kind is given. */
    List<ImportLine> toApply() {
        List<ImportLine> present = new ArrayList<>(lines.size());
        for (ImportLine line : lines) {
            if (line != null) {
                present.add(line);
            }
        }
        return present;
    }
}

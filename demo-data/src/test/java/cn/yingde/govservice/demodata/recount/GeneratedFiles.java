package cn.yingde.govservice.demodata.recount;

import cn.yingde.govservice.demodata.Collection;
import cn.yingde.govservice.demodata.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The demonstration's files, written once for all tests and read line by line like a stranger would. */
final class GeneratedFiles {

    private static final Path DIRECTORY = write(Path.of("target", "demo-files"));

    private GeneratedFiles() {}

    static Path write(Path directory) {
        try {
            Collection.writeAll(directory);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void each(Collection collection, Consumer<JsonNode> line) {
        try (Stream<String> lines = Files.lines(collection.in(DIRECTORY))) {
            lines.forEach(text -> line.accept(Json.MAPPER.readTree(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> all(Collection collection) {
        try (Stream<String> lines = Files.lines(collection.in(DIRECTORY))) {
            return lines.map(text -> (JsonNode) Json.MAPPER.readTree(text)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path directory() {
        return DIRECTORY;
    }
}

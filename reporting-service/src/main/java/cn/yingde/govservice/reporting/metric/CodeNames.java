package cn.yingde.govservice.reporting.metric;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The Chinese names of codes, from a file of this service: {@code grouping.CODE = 名称}. */
final class CodeNames {

    private static final String FILE = "/code-names.properties";

    private CodeNames() {}

    static Map<Grouping, Map<String, String>> all() {
        Map<Grouping, Map<String, String>> names = new EnumMap<>(Grouping.class);
        read().forEach((key, name) -> {
            String[] parts = key.toString().split("\\.", 2);
            Grouping.of(parts[0])
                    .ifPresent(grouping -> names.computeIfAbsent(grouping, g -> new HashMap<>())
                            .put(parts[1], name.toString()));
        });
        return names;
    }

    private static Properties read() {
        Properties names = new Properties();
        try (InputStream file = Objects.requireNonNull(CodeNames.class.getResourceAsStream(FILE))) {
            names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}

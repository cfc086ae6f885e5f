package cn.yingde.govservice.hotline.migration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one step, read strictly: what must be there and is not makes the line unreadable. */
record StepData(@Nullable JsonNode node) {

    /** A text of at most so many characters. */
    String text(String name, int most) {
        String value = textOrNull(name, most);
        if (value == null || value.isBlank()) {
            throw new UnreadableLine(name);
        }
        return value;
    }

    @Nullable
    String textOrNull(String name, int most) {
        String value = textOrNull(name);
        if (value != null && value.length() > most) {
            throw new UnreadableLine(name);
        }
        return value;
    }

    private @Nullable String textOrNull(String name) {
        JsonNode value = node == null ? null : node.get(name);
        return value == null || value.isNull() ? null : value.asString("");
    }

    int number(String name, int least, int most) {
        JsonNode value = node == null ? null : node.get(name);
        if (value == null || !value.isInt() || value.asInt() < least || value.asInt() > most) {
            throw new UnreadableLine(name);
        }
        return value.asInt();
    }

    @Nullable
    Integer numberOrNull(String name, int least, int most) {
        return textOrNull(name) == null ? null : number(name, least, most);
    }

    boolean flag(String name) {
        JsonNode value = node == null ? null : node.get(name);
        return value != null && value.asBoolean(false);
    }

    <E extends Enum<E>> E code(Class<E> type, String name) {
        return codeOf(type, text(name, 64), name);
    }

    <E extends Enum<E>> @Nullable E codeOrNull(Class<E> type, String name) {
        String value = textOrNull(name);
        return value == null ? null : codeOf(type, value, name);
    }

    <E extends Enum<E>> List<E> codes(Class<E> type, String name) {
        return texts(name).stream().map(value -> codeOf(type, value, name)).toList();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JsonNode values = node == null ? null : node.get(name);
        if (values != null) {
            values.forEach(value -> texts.add(value.asString("")));
        }
        return List.copyOf(texts);
    }

    Instant moment(String name) {
        return OffsetDateTime.parse(text(name, 64)).toInstant();
    }

    @Nullable
    Instant momentOrNull(String name) {
        return textOrNull(name) == null ? null : moment(name);
    }

    @Nullable
    LocalDate dateOrNull(String name) {
        String value = textOrNull(name);
        return value == null ? null : LocalDate.parse(value);
    }

    private static <E extends Enum<E>> E codeOf(Class<E> type, String value, String name) {
        for (E code : type.getEnumConstants()) {
            if (code.name().equals(value)) {
                return code;
            }
        }
        throw new UnreadableLine(name);
    }
}

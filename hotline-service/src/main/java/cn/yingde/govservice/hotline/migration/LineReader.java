package cn.yingde.govservice.hotline.migration;

import jakarta.validation.Validator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line strictly: what its record asks for and is not there, or is too long, makes it unreadable. */
@Component
class LineReader {

    private final JsonMapper json;
    private final Validator validator;

    LineReader(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    <T> T read(String text, Class<T> type) {
        T line = json.readValue(text, type);
        validator.validate(line).stream()
                .map(fault -> fault.getPropertyPath().toString())
                .sorted()
                .findFirst()
                .ifPresent(field -> {
                    throw new UnreadableLine(field);
                });
        return line;
    }
}

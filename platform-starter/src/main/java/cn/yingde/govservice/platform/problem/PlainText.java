package cn.yingde.govservice.platform.problem;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads strings of requests and refuses control characters in them, except tab and line ends. */
final class PlainText extends StdScalarDeserializer<String> {

    PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        String value = parser.getValueAsString();
        if (value == null) {
            throw MismatchedInputException.from(parser, String.class, "not a string");
        }
        if (value.chars().anyMatch(PlainText::forbidden)) {
            throw MismatchedInputException.from(parser, String.class, "control character");
        }
        return value;
    }

    private static boolean forbidden(int c) {
        return c == 0x7F || (c < 0x20 && c != '\t' && c != '\n' && c != '\r');
    }
}

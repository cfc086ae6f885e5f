package cn.yingde.govservice.platform.privacy;

import cn.yingde.govservice.platform.text.Text;
import java.util.Optional;

/** What all personal values share: what a masked text looks like, and that it never comes back in. */
final class Masks {

    static final String HIDDEN = "***";

    private static final Text MASKED = Text.of("脱敏后的值不能写回。", "A masked value cannot be written back.");

    private Masks() {}

    /** Keeps the first and the last characters and hides each of the others. */
    static String keep(String value, int first, int last) {
        int length = value.codePointCount(0, value.length());
        if (length <= first + last) {
            return "*".repeat(length);
        }
        int head = value.offsetByCodePoints(0, first);
        int tail = value.offsetByCodePoints(value.length(), -last);
        return value.substring(0, head) + "*".repeat(length - first - last) + value.substring(tail);
    }

    /** The fault of a value that is empty, over-long, masked, or holds control characters. */
    static Optional<Text> fault(String value, int longest) {
        if (value.isBlank() || value.length() > longest) {
            return Optional.of(Text.of("长度应为 1 至 " + longest + " 个字符。", "1 to " + longest + " characters are needed."));
        }
        if (value.indexOf('*') >= 0 || value.indexOf('＊') >= 0) {
            return Optional.of(MASKED);
        }
        return value.chars().anyMatch(Character::isISOControl)
                ? Optional.of(Text.of("不得包含控制字符。", "Control characters are not allowed."))
                : Optional.empty();
    }

    static String accepted(String value, Optional<Text> fault) {
        if (fault.isPresent()) {
            throw new InvalidPersonalData(fault.get());
        }
        return value;
    }
}

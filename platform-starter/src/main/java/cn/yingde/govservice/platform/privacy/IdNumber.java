package cn.yingde.govservice.platform.privacy;

import cn.yingde.govservice.platform.text.Text;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an identity document (证件号码); written out masked. A citizen's number, and that of a resident of Hong
 * Kong, Macao or Taiwan, is checked by GB 11643-1999.
 */
public record IdNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern CITIZEN = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final Pattern DOCUMENT = Pattern.compile("[A-Z0-9()-]{5,30}");

    /** A citizen's 18-digit number; the final x may be written small. */
    public static IdNumber of(String text) {
        String value = normalised(text);
        return new IdNumber(Masks.accepted(value, check(value)));
    }

    /** The number of another document, such as a passport; only its form is checked. */
    public static IdNumber ofDocument(String text) {
        String value = normalised(text);
        return new IdNumber(Masks.accepted(value, checkDocument(value)));
    }

    /** The fault of a citizen's number by GB 11643-1999, if any; 15-digit numbers are no longer valid. */
    public static Optional<Text> check(String text) {
        String value = normalised(text);
        return Masks.fault(value, 18).or(() -> citizenFault(value));
    }

    public static Optional<Text> checkDocument(String text) {
        String value = normalised(text);
        return Masks.fault(value, 30)
                .or(() -> DOCUMENT.matcher(value).matches()
                        ? Optional.empty()
                        : Optional.of(Text.of("证件号码应为5至30位字母或数字。", "5 to 30 letters or digits are needed.")));
    }

    /** The 18th character that belongs to the first 17. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** 441881********1234. */
    @JsonValue
    public String masked() {
        return value.length() == 18 ? Masks.keep(value, 6, 4) : Masks.keep(value, 1, 1);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Optional<Text> citizenFault(String value) {
        if (!CITIZEN.matcher(value).matches()) {
            return Optional.of(Text.of("身份证号码应为18位。", "A citizen's number has 18 digits."));
        }
        if (!isDate(value.substring(6, 14))) {
            return Optional.of(Text.of("身份证号码中的出生日期不存在。", "The date of birth in the number does not exist."));
        }
        return checkCharacter(value) == value.charAt(17)
                ? Optional.empty()
                : Optional.of(Text.of("身份证号码的校验码不正确。", "The number's check character is wrong."));
    }

    private static boolean isDate(String digits) {
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String normalised(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}

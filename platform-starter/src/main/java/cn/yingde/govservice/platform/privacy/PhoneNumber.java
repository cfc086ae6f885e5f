package cn.yingde.govservice.platform.privacy;

import cn.yingde.govservice.platform.text.Text;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number (电话) without spaces, hyphens and the country's prefix; written out masked. */
public record PhoneNumber(String value) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-－()（）]");
    private static final Pattern CHINA = Pattern.compile("^(\\+|00)86(?=\\d{10,12}$)");
    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");
    private static final Pattern NUMBER = Pattern.compile("1\\d{10}|0\\d{9,11}|[2-9]\\d{6,7}|\\+\\d{8,15}");

    public static PhoneNumber of(String text) {
        String value = normalised(text);
        return new PhoneNumber(Masks.accepted(value, check(value)));
    }

    /** The fault of a number, if any; spaces and hyphens are none. */
    public static Optional<Text> check(String text) {
        String value = normalised(text);
        return Masks.fault(value, 20)
                .or(() -> NUMBER.matcher(value).matches()
                        ? Optional.empty()
                        : Optional.of(Text.of(
                                "电话号码应为11位手机号，或带区号的固定电话。",
                                "An 11-digit mobile number or a number with its area code is needed.")));
    }

    /** 138****3210; 0763-*****12. */
    @JsonValue
    public String masked() {
        if (MOBILE.matcher(value).matches()) {
            return Masks.keep(value, 3, 4);
        }
        if (value.startsWith("0")) {
            int area = value.startsWith("01") || value.startsWith("02") ? 3 : 4;
            return value.substring(0, area) + "-" + Masks.keep(value.substring(area), 0, 2);
        }
        return Masks.keep(value, value.startsWith("+") ? 3 : 0, 2);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String normalised(String text) {
        return CHINA.matcher(SEPARATORS.matcher(text).replaceAll("")).replaceFirst("");
    }
}

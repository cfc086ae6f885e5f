package cn.yingde.govservice.platform.privacy;

import cn.yingde.govservice.platform.text.Text;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码), checked by GB 32100-2015. It names an organisation and is not
 * personal, so it is written out whole; only of a one-person business it is masked.
 */
public record CreditCode(@JsonValue String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{2}\\d{6}[0-9A-HJ-NP-RTUWXY]{10}");

    @JsonCreator
    public static CreditCode of(String value) {
        return new CreditCode(Masks.accepted(value, check(value)));
    }

    /** The fault of a code, if any. Small letters and I, O, S, V, Z are faults. */
    public static Optional<Text> check(String value) {
        if (!FORM.matcher(value).matches()) {
            return Optional.of(Text.of(
                    "统一社会信用代码应为18位数字或大写字母（不含I、O、S、V、Z）。",
                    "A credit code has 18 digits or capital letters without I, O, S, V and Z."));
        }
        char needed = checkCharacter(value);
        return needed == value.charAt(17)
                ? Optional.empty()
                : Optional.of(Text.of(
                        "统一社会信用代码的校验码应为 " + needed + "。", "The code's check character should be " + needed + "."));
    }

    /** The 18th character that belongs to the first 17: weights are the powers of 3 modulo 31. */
    public static char checkCharacter(String first17) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** 9244**********1234, for a one-person business (个体户). */
    public String masked() {
        return Masks.keep(value, 4, 4);
    }

    @Override
    public String toString() {
        return value;
    }
}

package cn.yingde.govservice.platform.privacy;

import cn.yingde.govservice.platform.text.Text;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A postal address (地址); written out down to the township only. */
public record Address(String value) {

    public static final int LONGEST = 300;

    private static final Pattern TOWNSHIP = Pattern.compile("^.*?(?:街道|镇(?!市)|乡)");
    private static final Pattern COUNTY = Pattern.compile("^.*?(?:市|县|区)");

    public static Address of(String text) {
        String value = text.strip();
        return new Address(Masks.accepted(value, check(value)));
    }

    public static Optional<Text> check(String value) {
        return Masks.fault(value, LONGEST);
    }

    /** 英德市英城街道***. */
    @JsonValue
    public String masked() {
        Matcher township = TOWNSHIP.matcher(value);
        if (township.find()) {
            return township.group() + Masks.HIDDEN;
        }
        Matcher county = COUNTY.matcher(value);
        return county.find() ? county.group() + Masks.HIDDEN : Masks.HIDDEN;
    }

    @Override
    public String toString() {
        return masked();
    }
}

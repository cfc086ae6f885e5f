package cn.yingde.govservice.hotline.desk;

import java.util.regex.Pattern;

/** Hides digit runs of seven or more in free text: what people write there are telephone and identity numbers. */
public final class LongNumbers {

    private static final Pattern RUN = Pattern.compile("\\p{Nd}{7,}[xX]?");
    private static final String HIDDEN = "***";

    private LongNumbers() {}

    public static String hidden(String text) {
        return RUN.matcher(text).replaceAll(HIDDEN);
    }
}

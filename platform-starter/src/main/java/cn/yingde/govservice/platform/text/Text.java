package cn.yingde.govservice.platform.text;

import java.util.Locale;

/** One text to people in Chinese, the default, and in English. */
public record Text(String zh, String en) {

    /** The text in two languages. */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** The text in the language asked for: English when asked, else Chinese. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }
}

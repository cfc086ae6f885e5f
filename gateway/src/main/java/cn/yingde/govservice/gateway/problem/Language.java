package cn.yingde.govservice.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The languages problems are written in; Chinese unless the caller likes English better. */
enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    static Language of(HttpHeaders headers) {
        return wanted(headers).stream()
                .map(range -> known(range.getRange()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ZH);
    }

    /** An unreadable header is no reason to refuse to explain a refusal. */
    private static List<Locale.LanguageRange> wanted(HttpHeaders headers) {
        try {
            return headers.getAcceptLanguage();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static @Nullable Language known(String range) {
        String wanted = range.toLowerCase(Locale.ROOT);
        if (wanted.startsWith("en")) {
            return EN;
        }
        return wanted.startsWith("zh") || wanted.equals("*") ? ZH : null;
    }
}

package cn.yingde.govservice.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language of texts: what {@code Accept-Language} prefers of Chinese and English, Chinese when it says nothing. */
public final class AskedLanguage extends AcceptHeaderLocaleResolver {

    public AskedLanguage() {
        setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH));
        setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    /** The language for this request, also before the dispatcher has seen it. */
    public static Locale of(HttpServletRequest request) {
        String asked = request.getHeader("Accept-Language");
        if (asked == null || asked.isBlank()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            Locale found = Locale.lookup(
                    Locale.LanguageRange.parse(asked),
                    List.of(Locale.CHINESE, Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(found) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        } catch (IllegalArgumentException malformed) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }
}

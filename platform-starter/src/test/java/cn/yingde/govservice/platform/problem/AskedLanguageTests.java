package cn.yingde.govservice.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AskedLanguageTests {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "absent",
            value = {
                "absent                        | zh",
                "''                            | zh",
                "*                             | zh",
                "zh-CN                         | zh",
                "zh-TW                         | zh",
                "en                            | en",
                "en-GB,en;q=0.8                | en",
                "fr,en;q=0.5                   | en",
                "fr                            | zh",
                "en;q=0.1,zh;q=0.9             | zh",
                "zh;q=0.1,en;q=0.9             | en",
                "en;q=0                        | zh",
                "EN-us                         | en",
                ";;;q=x                        | zh",
                "en;q=2                        | zh"
            })
    void prefersChineseUnlessEnglishIsAsked(String header, String language) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (header != null) {
            request.addHeader("Accept-Language", header);
        }
        Locale found = AskedLanguage.of(request);
        assertThat(found.getLanguage()).isEqualTo(language);
        assertThat(new AskedLanguage().resolveLocale(request)).isEqualTo(found);
    }
}

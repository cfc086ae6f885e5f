package cn.yingde.govservice.hotline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongNumbersTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "回电13800138000谢谢,       回电***谢谢",
        "身份证44188119000101001X,  身份证***",
        "１３８００１３８０００,      ***",
        "123456,                    123456",
        "1234567,                   ***",
        "英府会纪〔2019〕7号,        英府会纪〔2019〕7号",
        "1380013 8000 0763-2222222, *** 8000 0763-***"
    })
    void hidesRunsOfSevenDigitsAndMore(String text, String shown) {
        assertThat(LongNumbers.hidden(text)).isEqualTo(shown);
    }
}

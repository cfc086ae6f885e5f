package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates are percentages with two decimals, rounded half up, and never divide by zero. */
class RatioTests {

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "0,    0,     -",
                "5,    0,     -",
                "0,    7,     0.00",
                "7,    7,     100.00",
                "1,    3,     33.33",
                "2,    3,     66.67",
                "1,    800,   0.13", // 0.125
                "3,    800,   0.38", // 0.375
                "1,    20000, 0.01", // 0.005
                "9999, 10000, 99.99"
            })
    void isAPercentage(long numerator, long denominator, String percent) {
        assertThat(new Ratio(numerator, denominator).percent()).isEqualTo(percent);
    }
}

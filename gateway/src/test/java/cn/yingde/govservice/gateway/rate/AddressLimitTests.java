package cn.yingde.govservice.gateway.rate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts as one caller. */
class AddressLimitTests {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2",
        "2001:db8:1:2:ffff:0:0:1, 2001:db8:1:2",
        "unknown, unknown"
    })
    void takesAnIpv6NetworkForOneCaller(String address, String key) {
        assertThat(AddressLimit.network(address)).isEqualTo(key);
    }
}

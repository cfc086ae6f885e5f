package cn.yingde.govservice.demodata.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTests {

    @ParameterizedTest
    @ValueSource(strings = {"11440100007483172Q", "91350100M000100Y43", "81441881338206145K", "11441881MB0A000180"})
    void knowsTheCheckCharacterOfARealCreditCode(String code) {
        assertThat(Checks.creditCheck(code.substring(0, 17))).isEqualTo(code.charAt(17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MB0A0001", "MB0A0002", "MB0A0006"})
    void checksTheOrganisationInsideToo(String body) {
        String code = Checks.creditCode("11441881", body);
        assertThat(code).startsWith("11441881" + body).hasSize(18);
        assertThat(code.charAt(16)).isEqualTo(Checks.organisationCheck(body));
    }

    @Test
    void makesTheSyntheticCodesOfTheCounty() {
        assertThat(Checks.creditCode("11441881", "MB0A0001")).isEqualTo("11441881MB0A000180");
        assertThat(Checks.creditCode("11441881", "MB0A0002")).isEqualTo("11441881MB0A00026T");
        assertThat(Checks.creditCode("11441881", "MB0A0003")).isEqualTo("11441881MB0A00034M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "441881190001010011", "44188119000101002X", "441881200002290015"})
    void knowsTheCheckDigitOfAnIdentityNumber(String number) {
        assertThat(Checks.identityCheck(number.substring(0, 17))).isEqualTo(number.charAt(17));
    }

    @Test
    void startsTheInventedPeopleIn1900() {
        assertThat(People.identity(0)).isEqualTo("441881190001010011");
    }
}

package cn.yingde.govservice.catalog.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "11440100007483172Q, true",
        "91350100M000100Y43, true",
        "81441881338206145K, true",
        "11511301008778183N, true",
        "115113010833722043, true",
        "113306000025771029, true",
        "11441881MB0A000180, true",
        "11441881MB0A00026T, true",
        "11441881MB0A00034M, true",
        "11441881MB0A00042G, true",
        "11441881MB0A00050B, true",
        "11441881MB0A000698, true",
        "11441881338206145K, false",
        "11440300007542785T, false",
        "11440000006940167K, false",
        "1144010000748317IQ, false",
        "1144010000748317OQ, false",
        "1144010000748317SQ, false",
        "1144010000748317VQ, false",
        "1144010000748317ZQ, false",
        "11440100007483172q, false",
        "11440100007483172, false",
        "11440100007483172QQ, false"
    })
    void checksCreditCodesByGb32100(String code, boolean valid) {
        assertThat(CreditCodes.valid(code)).isEqualTo(valid);
    }

    @ParameterizedTest(name = "{0} {1}: basic {2}, implementation {3}, handling item {4}")
    @CsvSource({
        "GB39554,   440106043001, true, false, false",
        "GB39554,   440106043, false, false, false",
        "GB39554,   449906043001, false, false, false",
        "GB39554,   442106043001, true, false, false",
        "GB39554,   11440100007483172Q3440106043001, false, true, false",
        "GB39554,   11440100007483172Q8440106043001, false, false, false",
        "GB39554,   11440300007542785T4440709003000, false, false, false",
        "GB39554,   11440100007483172Q344010604300101, false, false, true",
        "LEGACY108, 0112345001, true, false, false",
        "LEGACY108, 440106043001, false, false, false",
        "LEGACY108, 0074831724401000112345001, false, false, false",
        "LEGACY108, 007483172440100112345001, false, true, false",
        "LOCAL,     511Z07001006-511602000000-000-1-00, true, true, true"
    })
    void readsEachSchemesCodes(
            CodingScheme scheme, String code, boolean basic, boolean implementation, boolean handlingItem) {
        assertThat(scheme.isBasicCode(code)).isEqualTo(basic);
        assertThat(scheme.isImplementationCode(code)).isEqualTo(implementation);
        assertThat(scheme.isHandlingItemCode(code)).isEqualTo(handlingItem);
    }

    @Test
    void findsTheStrictestSchemeOfACode() {
        assertThat(CodingScheme.ofImplementationCode("11440100007483172Q3440106043001"))
                .contains(CodingScheme.GB39554);
        assertThat(CodingScheme.ofImplementationCode("007483172440100112345001"))
                .contains(CodingScheme.LEGACY108);
        assertThat(CodingScheme.ofImplementationCode("511Z07001006-1")).contains(CodingScheme.LOCAL);
        assertThat(CodingScheme.ofImplementationCode("不是编码")).isEmpty();
    }

    @Test
    void takesAnImplementationCodeApart() {
        ImplementationCode code = new ImplementationCode("11440100007483172Q3440106043001");
        assertThat(code.uscc()).isEqualTo("11440100007483172Q");
        assertThat(code.level()).isEqualTo("3");
        assertThat(code.basicCode()).isEqualTo("440106043001");
        assertThat(code).isEqualTo(ImplementationCode.of("11440100007483172Q", "3", "440106043001"));
        assertThat(code.handlingItem(7)).isEqualTo("11440100007483172Q344010604300107");
        assertThat(code.handlingItem(42)).hasSize(33).endsWith("42");
        assertThatIllegalArgumentException().isThrownBy(() -> code.handlingItem(100));
        assertThatIllegalArgumentException().isThrownBy(() -> code.handlingItem(0));
    }

    @Test
    void takesABasicCodeApart() {
        BasicCode sub = new BasicCode("440106043001");
        assertThat(sub.type()).isEqualTo("01");
        assertThat(sub.family()).isEqualTo("440106043");
        assertThat(sub.mainEntry()).isFalse();
        assertThat(new BasicCode("440106043000").mainEntry()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new BasicCode("4401060430"));
    }

    @ParameterizedTest(name = "{0}: known {1}, on application {2}")
    @CsvSource({
        "00, true, false", "01, true, true", "02, true, false", "03, true, false", "04, true, false",
        "05, true, true", "06, true, false", "07, true, true", "08, true, true", "09, true, true",
        "10, true, true", "20, true, true", "11, true, false", "21, true, false", "30, false, false"
    })
    void knowsTheSevenTypesOnApplication(String code, boolean known, boolean onApplication) {
        assertThat(MatterType.known(code)).isEqualTo(known);
        assertThat(MatterType.of(code).filter(MatterType::onApplication).isPresent())
                .isEqualTo(onApplication);
    }

    @ParameterizedTest(name = "{0}: persons {1}, organisations {2}")
    @CsvSource({
        "户籍办理, true, false",
        "法人注销, false, true",
        "设立变更, true, true",
        "PERSON:设立变更, true, false",
        "ENTERPRISE:设立变更, false, true",
        "英德红茶, true, true"
    })
    void knowsWhomAThemeServes(String theme, boolean persons, boolean organisations) {
        Theme named = Theme.named(theme);
        assertThat(named.forPersons()).isEqualTo(persons);
        assertThat(named.forOrganisations()).isEqualTo(organisations);
    }
}

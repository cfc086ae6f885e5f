package cn.yingde.govservice.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PersonalValueTests {

    record Applicant(PersonName name, PhoneNumber phone, IdNumber idNumber, Address address, CreditCode code) {}

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "张三,       张*",
        "李小敏,     李*敏",
        "李王小敏,   李**敏",
        "欧阳修,     欧阳*",
        "欧阳小敏,   欧阳*敏",
        "司马,       司*",
        "阿卜杜·买买提, 阿**·买**",
        "王,         *"
    })
    void masksAName(String name, String masked) {
        assertThat(PersonName.of(name).masked()).isEqualTo(masked);
        assertThat(PersonName.of(name)).hasToString(masked);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "13800003210,     138****3210",
        "138 0000 3210,   138****3210",
        "+8613800003210,  138****3210",
        "0763-2223312,    0763-*****12",
        "020-81234567,    020-******67",
        "2223312,         *****12",
        "+85212345678,    +85*******78"
    })
    void masksAPhoneNumber(String phone, String masked) {
        assertThat(PhoneNumber.of(phone).masked()).isEqualTo(masked);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "英德市英城街道教育路8号,          英德市英城街道***",
        "广东省清远市英德市连江口镇江口村3号, 广东省清远市英德市连江口镇***",
        "英德市和平北路12号,              英德市***",
        "和平北路12号,                    ***"
    })
    void masksAnAddressDownToTheTownship(String address, String masked) {
        assertThat(Address.of(address).masked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "441881190001010011",
                "44188119000101002X",
                "44188119000101002x",
                "441881190001010038",
                "441881200002290015",
                "44188119990101123X"
            })
    void takesACitizensNumber(String number) {
        assertThat(IdNumber.check(number)).isEmpty();
        assertThat(IdNumber.of(number).masked()).startsWith(number.substring(0, 6) + "********");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "110105491231002,    18 digits",
        "110105194912310021, check character",
        "441881190002300015, date of birth",
        "441881200102290015, date of birth",
        "011881190001010011, 18 digits",
        "441881********0011, masked value"
    })
    void refusesWhatIsNoCitizensNumber(String number, String fault) {
        assertThat(IdNumber.check(number))
                .hasValueSatisfying(text -> assertThat(text.en()).contains(fault));
    }

    @Test
    void takesOtherDocumentsByTheirForm() {
        assertThat(IdNumber.ofDocument("e12345678").masked()).isEqualTo("E*******8");
        assertThat(IdNumber.checkDocument("护照")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11440100007483172Q",
                "91350100M000100Y43",
                "81441881338206145K",
                "11511301008778183N",
                "115113010833722043",
                "113306000025771029",
                "11441881MB0A000180",
                "11441881MB0A00026T",
                "11441881MB0A00034M",
                "11441881MB0A00042G",
                "11441881MB0A00050B",
                "11441881MB0A000698"
            })
    void takesACreditCode(String code) {
        assertThat(CreditCode.of(code).value()).isEqualTo(code);
        assertThat(CreditCode.checkCharacter(code)).isEqualTo(code.charAt(17));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "11441881338206145K, should be T",
        "11440300007542785T, should be U",
        "11440000006940167K, should be 4",
        "11440100007483172q, capital letters",
        "1144O100007483172Q, capital letters",
        "11440100007483I72Q, capital letters",
        "1144010000748317,   capital letters"
    })
    void refusesAWrongCreditCode(String code, String fault) {
        assertThat(CreditCode.check(code))
                .hasValueSatisfying(text -> assertThat(text.en()).contains(fault));
    }

    @Test
    void neverTakesAMaskedValueBack() {
        assertThatExceptionOfType(InvalidPersonalData.class).isThrownBy(() -> PersonName.of("张*"));
        assertThatExceptionOfType(InvalidPersonalData.class).isThrownBy(() -> PhoneNumber.of("138****3210"));
        assertThatExceptionOfType(InvalidPersonalData.class).isThrownBy(() -> Address.of("英德市***"));
        assertThatExceptionOfType(InvalidPersonalData.class).isThrownBy(() -> PersonName.of("a\u0000b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "abc", "138000032101234", ""})
    void refusesWhatIsNoPhoneNumber(String phone) {
        assertThat(PhoneNumber.check(phone)).isPresent();
    }

    @Test
    void tellsTheFaultWithoutTheValue() {
        assertThatExceptionOfType(InvalidPersonalData.class)
                .isThrownBy(() -> IdNumber.of("110105194912310021"))
                .withMessageNotContaining("1949")
                .satisfies(refused -> assertThat(refused.fault().zh()).contains("校验码"));
    }

    @Test
    void writesItselfMaskedIntoJson() {
        Applicant applicant = new Applicant(
                PersonName.of("李小敏"),
                PhoneNumber.of("13800003210"),
                IdNumber.of("44188119000101002X"),
                Address.of("英德市英城街道教育路8号"),
                CreditCode.of("11440100007483172Q"));
        assertThat(JsonMapper.shared().writeValueAsString(applicant))
                .contains("李*敏", "138****3210", "441881********002X", "英德市英城街道***", "11440100007483172Q")
                .doesNotContain("小", "0000321", "1900", "教育路");
    }
}

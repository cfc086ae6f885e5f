package cn.yingde.govservice.cases.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule binds which type: the table an official can check. */
class TypeRuleTests {

    @ParameterizedTest(name = "{0} of type {1}: {2}, {3} working days")
    @CsvSource({
        "NOTICE,            01, true,   5",
        "NOTICE,            07, true,   5",
        "NOTICE,            20, true,   5",
        "DEEMED_ACCEPTANCE, 01, true,   5",
        "DEEMED_ACCEPTANCE, 07, false,  0",
        "DEEMED_ACCEPTANCE, 20, false,  0",
        "EXTENSION,         01, true,  10",
        "EXTENSION,         05, false,  0",
        "JOINT_EXTENSION,   01, true,  15",
        "JOINT_EXTENSION,   10, false,  0",
        "DELIVERY,          01, true,  10",
        "DELIVERY,          20, true,  10"
    })
    void bindsTypesAsShipped(TypeRule rule, String type, boolean on, int days) {
        assertThat(rule.of(type).on()).isEqualTo(on);
        assertThat(rule.of(type).days()).isEqualTo(days);
    }

    @Test
    void citesTheLicensingLawForLicencesOnly() {
        for (TypeRule rule : TypeRule.values()) {
            assertThat(rule.of("01").basis().zh()).contains("行政许可法》第");
            assertThat(rule.of("20").basis().zh()).doesNotContain("行政许可法》第");
        }
    }

    @Test
    void hasARowOfBothKindsForEveryRule() {
        assertThat(TypeRule.table()).hasSize(TypeRule.values().length * 2);
        assertThat(Arrays.stream(TypeRule.values()).map(rule -> rule.of("99").type()))
                .containsOnly("*");
    }
}

package cn.yingde.govservice.catalog.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0} historical {1} because {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-02, false, -,    true",
                "2026-03-03, false, -,    false",
                "2026-03-01, false, 补录, false",
                "2026-03-01, true,  -,    false",
                "2026-03-01, true,  补录, true",
                "2026-03-03, true,  补录, false"
            })
    void takesEffectTodayOrIsRecordedWithAReason(LocalDate on, boolean historical, String reason, boolean accepted) {
        if (accepted) {
            DepartmentRules.takesEffect(on, TODAY, historical, reason);
        } else {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> DepartmentRules.takesEffect(on, TODAY, historical, reason))
                    .satisfies(refused -> assertThat(refused.rule()).contains(DepartmentRules.NOT_BACKDATED));
        }
    }

    @Test
    void keepsTheHistoryInOrder() {
        Department department = department();
        department.rename(new Department.NewName("新局", null, null), LocalDate.of(2019, 3, 1));
        assertThat(department.structure().name()).isEqualTo("新局");
        assertThat(department.uscc()).isEqualTo("11441881MB0A000180");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () -> department.rename(new Department.NewName("旧局", null, null), LocalDate.of(2019, 2, 28)))
                .satisfies(refused -> assertThat(refused.rule()).contains(DepartmentRules.IN_ORDER));
    }

    @Test
    void takesADissolvedDepartmentOutOfCentreAndHotline() {
        Department department = department();
        department.restructure(department.structure().with(null, null, true), LocalDate.of(2019, 3, 1));
        assertThat(department.structure().stationed()).isFalse();
        assertThat(department.structure().hotlineMember()).isFalse();
        assertThat(department.structure().dissolved()).isTrue();
    }

    private static Department department() {
        return new Department(
                "housing",
                DepartmentKind.DEPARTMENT,
                new Structure("局", "局", "11441881MB0A000180", true, true, false),
                Desk.NONE,
                LocalDate.of(2010, 1, 1));
    }
}

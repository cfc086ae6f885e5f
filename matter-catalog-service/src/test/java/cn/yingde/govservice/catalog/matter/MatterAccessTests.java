package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Checklists;
import cn.yingde.govservice.catalog.code.ImplementationCode;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterAccessTests {

    private static final ImplementationCode CODE = new ImplementationCode("11441881MB0A0001804442006043001");
    private static final Draft DRAFT = Draft.of(Checklists.identity("20"), Checklists.complete(), CODE);

    @ParameterizedTest(name = "{0} of {1} with {2}: sees drafts {3}, edits {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,                -,       -,             false, false",
                "CATALOG_EDITOR,   housing, -,             true,  true",
                "CATALOG_EDITOR,   market,  -,             false, false",
                "CATALOG_EDITOR,   -,       -,             false, false",
                "CATALOG_REVIEWER, -,       -,             true,  false",
                "ADMIN,            -,       -,             true,  false",
                "WINDOW_CLERK,     housing, -,             false, false",
                "CHIEF_LEADER,     housing, -,             false, false",
                "SYSTEM,           -,       catalog.read,  true,  false",
                "SYSTEM,           -,       catalog.write, true,  true",
                "SYSTEM,           housing, catalog.write, true,  true",
                "SYSTEM,           market,  catalog.write, false, false",
                "SYSTEM,           housing, cases.read,    false, false"
            })
    void showsDraftsToTheirDepartmentAndTheReviewers(
            String role, String department, String scope, boolean sees, boolean edits) {
        Matter draft = new Matter(1, CODE, "housing", DRAFT);
        Caller caller = role == null ? null : caller(role, department, scope);
        assertThat(MatterAccess.sees(caller, draft)).isEqualTo(sees);
        if (caller != null) {
            assertThat(MatterAccess.edits(caller, "housing")).isEqualTo(edits);
        }
        Matter published = new Matter(2, CODE, "housing", DRAFT);
        published.publishAsRecorded(DRAFT, LocalDate.of(2019, 1, 1), LocalDate.of(2026, 3, 2));
        assertThat(MatterAccess.sees(caller, published)).isTrue();
    }

    private static Caller caller(String role, String department, String scope) {
        Set<Role> roles = Arrays.stream(role.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        return new Caller("someone", "client", null, roles, department, scope == null ? Set.of() : Set.of(scope));
    }
}

package cn.yingde.govservice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.testing.AccessMatrix;
import cn.yingde.govservice.platform.testing.AccessMatrixTest;
import cn.yingde.govservice.platform.testing.OpenApiDocument;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What clients are generated from and who may call it, as committed pages. */
class ContractTests extends CasesApiTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void theDocumentIsTheCommittedOne() {
        OpenApiDocument.isTheCommittedOne(port);
    }

    @Test
    void theAccessPageIsTheCommittedOne() {
        AccessMatrix.isTheCommittedOne("cases", mappings);
    }

    @Test
    void everyEndpointKeepsOutWhoItDoesNotName() {
        AccessMatrixTest.holds(anybody, port, AccessMatrix.endpoints(mappings));
    }

    /** The table of acts and the annotations of the endpoints say the same. */
    @ParameterizedTest(name = "{0} by POST …/{1}")
    @CsvSource({
        "SUBMIT,            /cases",
        "CHECK_MATERIAL,    /checks",
        "NOTIFY_CORRECTION, /correction-notices",
        "CORRECT,           /corrections",
        "ACCEPT,            /acceptances",
        "NOT_ACCEPT,        /non-acceptances",
        "GIVE_OPINION,      /opinions",
        "RETURN_TO_STEP,    /returns",
        "REQUEST_PROCEDURE, /special-procedures",
        "DECIDE_PROCEDURE,  /special-procedures/{id}/decisions",
        "END_PROCEDURE,     /special-procedures/{id}/endings",
        "DECIDE,            {caseNo}/decisions",
        "COMPLETE,          /completions",
        "DELIVER,           /deliveries",
        "WITHDRAW,          /withdrawals",
        "TERMINATE,         /terminations",
        "VOID,              /voidings"
    })
    void anEndpointLetsInWhoItsActIsFor(CaseAction action, String ending) {
        List<AccessMatrix.Endpoint> found = AccessMatrix.endpoints(mappings).stream()
                .filter(each -> each.method().equals("POST") && each.pattern().endsWith(ending))
                .toList();
        assertThat(found).hasSize(1);
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (found.get(0).allows(role)) {
                allowed.add(role);
            }
        }
        assertThat(allowed).isEqualTo(action.roles());
    }
}

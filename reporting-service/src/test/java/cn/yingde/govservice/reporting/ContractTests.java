package cn.yingde.govservice.reporting;

import cn.yingde.govservice.platform.testing.AccessMatrix;
import cn.yingde.govservice.platform.testing.AccessMatrixTest;
import cn.yingde.govservice.platform.testing.HouseRules;
import cn.yingde.govservice.platform.testing.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What this service promises: its API document, who may call what, and the house rules of its code. */
class ContractTests extends ReportingApiTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void servesTheCommittedApiDocument() {
        OpenApiDocument.isTheCommittedOne(port);
    }

    @Test
    void showsWhoMayCallWhat() {
        AccessMatrix.isTheCommittedOne("reporting", mappings);
    }

    @Test
    void letsInNobodyElse() {
        AccessMatrixTest.holds(api(), port, AccessMatrix.endpoints(mappings));
    }

    @Test
    void keepsTheHouseRules() {
        HouseRules.hold("reporting");
    }
}

package cn.yingde.govservice.hotline;

import cn.yingde.govservice.platform.testing.AccessMatrix;
import cn.yingde.govservice.platform.testing.AccessMatrixTest;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class ContractApiTests extends HotlineApiTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void servesTheCommittedDocument() {
        OpenApiDocument.isTheCommittedOne(port);
    }

    @Test
    void letsInWhomTheAccessMatrixNames() {
        AccessMatrix.isTheCommittedOne("hotline", mappings);
        AccessMatrixTest.holds(Api.of(port, "hotline"), port, AccessMatrix.endpoints(mappings));
    }
}

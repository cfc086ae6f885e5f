package cn.yingde.govservice.catalog;

import cn.yingde.govservice.platform.testing.AccessMatrix;
import cn.yingde.govservice.platform.testing.AccessMatrixTest;
import cn.yingde.govservice.platform.testing.OpenApiDocument;
import cn.yingde.govservice.platform.testing.RuleBook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The committed documents say what the service does. */
class DocumentsApiTests extends CatalogApiTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void servesTheCommittedContract() {
        OpenApiDocument.isTheCommittedOne(port());
    }

    @Test
    void grantsAccessAsTheCommittedMatrixSays() {
        AccessMatrix.isTheCommittedOne("catalog", mappings);
        AccessMatrixTest.holds(anyone(), port(), AccessMatrix.endpoints(mappings));
    }

    @Test
    void refusesByTheRulesOfTheCommittedBook() {
        RuleBook.isTheCommittedOne("catalog");
    }
}

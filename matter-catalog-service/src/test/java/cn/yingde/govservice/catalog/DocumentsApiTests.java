package cn.yingde.govservice.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.AccessMatrix;
import cn.yingde.govservice.platform.testing.AccessMatrixTest;
import cn.yingde.govservice.platform.testing.OpenApiDocument;
import cn.yingde.govservice.platform.testing.RuleBook;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** The document names schemas by their simple names: two shapes of one name would be described as one. */
    @Test
    void describesEachShapeByANameOfItsOwn() {
        Map<String, Set<String>> shapes = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().importPackages("cn.yingde.govservice.catalog")) {
            if (type.isRecord() && type.getSimpleName().matches("\\w*(View|Request|Line|Diff|Group)")) {
                shapes.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(members(type));
            }
        }
        assertThat(shapes)
                .allSatisfy((name, found) -> assertThat(found).as(name).hasSize(1));
    }

    private static String members(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> field.getName() + " " + field.getRawType().getSimpleName())
                .sorted()
                .toList()
                .toString();
    }
}

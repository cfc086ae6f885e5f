package cn.yingde.govservice.catalog.standard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Checklists;
import cn.yingde.govservice.catalog.item.Identity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardisationTests {

    private static final List<UnifiedElement> ELEMENTS = List.of(
            element("NAME", 1),
            element("CODE", 2),
            element("TYPE", 3),
            element("BASIS", 4),
            element("LEVEL", 5),
            element("CONDITION", 6),
            element("MATERIAL", 7),
            element("FLOW", 8),
            element("LIMIT", 9),
            element("FORM", 10));

    @Test
    void findsNothingWrongWithACompleteMatter() {
        Standardisation report = Standardisation.of(ELEMENTS, Checklists.candidate("01", "{}"));
        assertThat(report.complete()).isTrue();
        assertThat(report.failed()).isEmpty();
    }

    @ParameterizedTest(name = "{0} fails element {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {'conditions':[]}       | 6
            {'materials':[]}        | 7
            {'steps':[]}            | 8
            {'statutoryLimit':null} | 9
            {'forms':[]}            | 10
            """)
    void missesAnElementThatIsNotFilledIn(String changes, int ordinal) {
        Standardisation report = Standardisation.of(ELEMENTS, Checklists.candidate("20", changes));
        assertThat(report.complete()).isFalse();
        assertThat(report.refusals()).extracting(Standardisation.Finding::id).contains("CATALOG-UNIFIED-" + ordinal);
    }

    @ParameterizedTest(name = "name {0}, type {1}, level {2}, basis {3}: fails {4}")
    @CsvSource(
            nullValues = "none",
            value = {
                "事项,   20, 4, 消防法, none",
                "别名,   20, 4, 消防法, 1",
                "事项,   07, 4, 消防法, 3",
                "事项,   20, 4, 建筑法, 4",
                "事项,   20, 3, 消防法, 5"
            })
    void comparesTheMatterWithItsCatalogueEntry(String name, String type, String level, String basis, Integer fails) {
        Identity own = new Identity("442006043001", name, type, level, List.of(Checklists.basis(basis)));
        Identity entry = new Identity("442006043001", "事项", "20", "4", List.of(Checklists.basis("消防法")));
        Standardisation report = Standardisation.of(ELEMENTS, new Candidate(own, entry, Checklists.complete(), false));
        List<String> expected = fails == null ? List.of() : List.of("CATALOG-UNIFIED-" + fails);
        assertThat(report.failed()).isEqualTo(expected);
    }

    @Test
    void onlyAdvisesWhatIsNotEnforced() {
        Standardisation report = Standardisation.of(ELEMENTS, Checklists.candidate("20", "{'results':['许可证']}"));
        assertThat(report.complete()).isTrue();
        assertThat(report.failed()).containsExactly("CATALOG-CHECK-9");
    }

    private static UnifiedElement element(String code, int ordinal) {
        return new UnifiedElement(code, code, code, ordinal, "", true);
    }
}

package cn.yingde.govservice.cases.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.cases.Trouble;
import cn.yingde.govservice.cases.clients.catalog.CatalogMatter;
import cn.yingde.govservice.cases.clients.catalog.CatalogMatters;
import cn.yingde.govservice.cases.clients.catalog.CatalogUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What every answer of the catalogue becomes here, over real HTTP. */
class CatalogClientTests extends CasesApiTest {

    @Autowired
    private CatalogMatters catalog;

    @Test
    void readsWhatItNeedsAndIgnoresTheRest() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        CatalogMatter read = catalog.byCode(matter.code()).orElseThrow();
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.body().materials()).hasSize(3);
        assertThat(read.body().statutoryLimit().days()).isEqualTo(20);
    }

    @Test
    void takesNotFoundAsAnAnswer() {
        assertThat(catalog.byCode("0".repeat(31))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Trouble.class,
            names = {"CONFLICT", "UNAVAILABLE", "TOO_SLOW", "RESET", "HALF_A_BODY"})
    void takesEverythingElseAsUnavailable(Trouble trouble) {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        CATALOG.trouble(matter.code(), trouble);
        assertThatExceptionOfType(CatalogUnavailable.class).isThrownBy(() -> catalog.byCode(matter.code()));
    }
}

package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.hotline.StubCatalog.Trouble;
import cn.yingde.govservice.hotline.clients.catalog.CatalogFeed;
import cn.yingde.govservice.hotline.clients.catalog.CatalogUnavailable;
import cn.yingde.govservice.platform.feed.FeedBeganAnew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What every answer of the catalogue becomes here, over real HTTP. */
class CatalogClientTests extends HotlineApiTest {

    @Autowired
    private CatalogFeed feed;

    @Test
    void readsThePageAndIgnoresTheRest() {
        assertThat(feed.read("e1", "0", 10).epoch()).isEqualTo("e1");
    }

    @Test
    void knowsWhenTheFeedHasBegunAnew() {
        String after = String.valueOf(fresh());
        CATALOG.trouble(after, Trouble.CONFLICT);
        assertThatExceptionOfType(FeedBeganAnew.class).isThrownBy(() -> feed.read("e0", after, 10));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Trouble.class,
            names = {"NOT_FOUND", "UNAVAILABLE", "TOO_SLOW", "RESET", "HALF_A_BODY"})
    void takesEverythingElseAsUnavailable(Trouble trouble) {
        String after = String.valueOf(fresh());
        CATALOG.trouble(after, trouble);
        assertThatExceptionOfType(CatalogUnavailable.class).isThrownBy(() -> feed.read("e1", after, 10));
    }

    @Test
    void letsNoImportBeginBeforeTheDepartmentsAreHere() {
        CATALOG.head(7);
        try {
            var refused = as("demo-loader").postLines("/imports", "");
            refused.expectProblem(503, "PEER_UNAVAILABLE");
            assertThat(refused.header("Retry-After")).isEqualTo("10");
        } finally {
            CATALOG.head(0);
        }
    }
}

package cn.yingde.govservice.cases.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.cases.Trouble;
import cn.yingde.govservice.cases.clients.catalog.CatalogFeed;
import cn.yingde.govservice.cases.clients.catalog.CatalogUnavailable;
import cn.yingde.govservice.platform.feed.FeedBeganAnew;
import cn.yingde.govservice.platform.feed.FeedPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What every answer of the catalogue's feed becomes here, over real HTTP. */
class CatalogFeedClientTests extends CasesApiTest {

    /** A size of page that no follower asks for. */
    private static final int LIMIT = 7;

    @Autowired
    private CatalogFeed feed;

    @AfterEach
    void noMoreTrouble() {
        CATALOG.feedTrouble(LIMIT, Trouble.NONE);
    }

    @Test
    void readsAPageWithItsHead() {
        CATALOG.tell(
                "matter",
                "drafted",
                "2026-03-02T09:00:00+08:00",
                StubMatter.licence().head());
        FeedPage page = feed.read(null, "0", LIMIT);
        assertThat(page.epoch()).isEqualTo("e1");
        assertThat(page.items()).isNotEmpty().hasSizeLessThanOrEqualTo(LIMIT);
        assertThat(Integer.parseInt(page.head()))
                .isGreaterThanOrEqualTo(page.items().size());
        assertThat(page.items().get(0).position()).isEqualTo("1");
    }

    @Test
    void knowsAFeedThatBeganAnewFromAnyOtherConflict() {
        CATALOG.feedTrouble(LIMIT, Trouble.OTHER_EPOCH);
        assertThatExceptionOfType(FeedBeganAnew.class).isThrownBy(() -> feed.read("e0", "5", LIMIT));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Trouble.class,
            names = {"NOT_FOUND", "CONFLICT", "UNAVAILABLE", "TOO_SLOW", "RESET", "HALF_A_BODY"})
    void takesEverythingElseAsUnavailableAndReadsOnAfterwards(Trouble trouble) {
        CATALOG.feedTrouble(LIMIT, trouble);
        assertThatExceptionOfType(CatalogUnavailable.class).isThrownBy(() -> feed.read("e1", "0", LIMIT));
        CATALOG.feedTrouble(LIMIT, Trouble.NONE);
        assertThat(feed.read("e1", "0", LIMIT).epoch()).isEqualTo("e1");
    }
}

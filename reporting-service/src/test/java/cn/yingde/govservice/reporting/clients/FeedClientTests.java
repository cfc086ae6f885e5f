package cn.yingde.govservice.reporting.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.yingde.govservice.platform.feed.FeedBeganAnew;
import cn.yingde.govservice.platform.feed.FeedPage;
import cn.yingde.govservice.platform.feed.FeedSource;
import cn.yingde.govservice.platform.peer.PeerRefusal;
import cn.yingde.govservice.reporting.ReportingApiTest;
import cn.yingde.govservice.reporting.StubFeed;
import cn.yingde.govservice.reporting.StubFeed.Trouble;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What every answer of a source becomes here, over real HTTP, for each of the three clients. */
class FeedClientTests extends ReportingApiTest {

    private static final Map<String, StubFeed> STUBS = Map.of("catalog", CATALOG, "cases", CASES, "hotline", HOTLINE);

    @Autowired
    private List<FeedSource> sources;

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "cases", "hotline"})
    void readsAPageAndIgnoresWhatItDoesNotKnow(String source) {
        FeedPage page = source(source).read(null, "0", 1);

        assertThat(page.epoch()).isNotBlank();
        assertThat(page.items()).hasSizeLessThanOrEqualTo(1);
        assertThat(Long.parseLong(page.head())).isEqualTo(STUBS.get(source).head());
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "cases", "hotline"})
    void saysThatAFeedHasBegunAnew(String source) {
        assertThat(catchThrowable(() -> source(source).read("an epoch of long ago", "0", 1)))
                .isInstanceOf(FeedBeganAnew.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("troubles")
    void takesNoPageOutOfTrouble(String source, Trouble trouble) {
        STUBS.get(source).troubled(trouble);

        Throwable failure = catchThrowable(() -> source(source).read(null, StubFeed.TROUBLED, 1));

        boolean answered = trouble == Trouble.NOT_FOUND || trouble == Trouble.CONFLICT;
        assertThat(failure).isNotNull().isNotInstanceOf(FeedBeganAnew.class);
        assertThat(refused(failure)).isEqualTo(answered);
    }

    @Test
    void hasAClientForEverySource() {
        assertThat(sources).extracting(FeedSource::name).containsExactlyInAnyOrderElementsOf(STUBS.keySet());
    }

    static Stream<Arguments> troubles() {
        return STUBS.keySet().stream()
                .sorted()
                .flatMap(source -> Arrays.stream(Trouble.values()).map(trouble -> Arguments.of(source, trouble)));
    }

    private FeedSource source(String name) {
        return sources.stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean refused(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(PeerRefusal.class::isInstance);
    }
}

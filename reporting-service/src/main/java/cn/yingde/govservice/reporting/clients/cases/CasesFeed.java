package cn.yingde.govservice.reporting.clients.cases;

import cn.yingde.govservice.platform.feed.FeedPage;
import cn.yingde.govservice.platform.feed.FeedSource;
import cn.yingde.govservice.reporting.clients.FeedAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows the case service's changes. */
@Component
class CasesFeed implements FeedSource {

    private static final String NAME = "cases";

    private final CasesClient client;

    CasesFeed(CasesClient client) {
        this.client = client;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public FeedPage read(@Nullable String epoch, String after, int limit) {
        return FeedAnswers.of(() -> client.changes(epoch, after, limit));
    }
}

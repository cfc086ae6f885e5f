package cn.yingde.govservice.reporting.clients.catalog;

import cn.yingde.govservice.platform.feed.FeedPage;
import cn.yingde.govservice.platform.feed.FeedSource;
import cn.yingde.govservice.reporting.clients.FeedAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows the catalogue's changes. */
@Component
class CatalogFeed implements FeedSource {

    private static final String NAME = "catalog";

    private final CatalogClient client;

    CatalogFeed(CatalogClient client) {
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

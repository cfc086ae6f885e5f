package cn.yingde.govservice.cases.clients.catalog;

import cn.yingde.govservice.platform.feed.FeedPage;
import cn.yingde.govservice.platform.feed.FeedSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The catalogue's change feed. */
@Component
public class CatalogFeed implements FeedSource {

    public static final String NAME = "catalog";

    private final CatalogFeedClient client;

    CatalogFeed(CatalogFeedClient client) {
        this.client = client;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public FeedPage read(@Nullable String epoch, String after, int limit) {
        try {
            return client.changes(epoch, after, limit);
        } catch (RuntimeException failed) {
            Answers.beganAnew(failed).ifPresent(anew -> {
                throw anew;
            });
            throw new CatalogUnavailable("The catalogue's feed was not read", failed);
        }
    }
}

package cn.yingde.govservice.hotline.clients.catalog;

import cn.yingde.govservice.platform.feed.FeedBeganAnew;
import cn.yingde.govservice.platform.feed.FeedPage;
import cn.yingde.govservice.platform.feed.FeedSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The catalogue's change feed. */
@Component
public class CatalogFeed implements FeedSource {

    public static final String NAME = "catalog";

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
        try {
            return client.changes(epoch, after, limit);
        } catch (RuntimeException failed) {
            // The circuit breaker wraps what the client threw.
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof FeedBeganAnew anew) {
                    throw anew;
                }
            }
            throw new CatalogUnavailable(failed);
        }
    }
}

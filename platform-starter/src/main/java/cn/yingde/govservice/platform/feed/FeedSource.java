package cn.yingde.govservice.platform.feed;

import org.jspecify.annotations.Nullable;

/** A change feed that this service follows, read through its own client of the peer. */
public interface FeedSource {

    /** The peer's name: catalog, cases or hotline. */
    String name();

    /**
     * Reads on.
     *
     * @param epoch the epoch followed so far; absent at the first read
     * @param after the position read last; 0 at the first read
     * @param limit at most 1,000
     */
    FeedPage read(@Nullable String epoch, String after, int limit);
}

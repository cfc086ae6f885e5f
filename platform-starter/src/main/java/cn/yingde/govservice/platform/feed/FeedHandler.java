package cn.yingde.govservice.platform.feed;

import java.util.List;

/** What this service does with the events of a peer. */
public interface FeedHandler {

    /** The peer's name. */
    String source();

    /** Applies events in order, in one transaction with the watermark; must bear seeing one twice. */
    void apply(List<FeedItem> items);

    /** Forgets what was learnt from this peer, because its feed has begun anew. */
    void reset();
}

package cn.yingde.govservice.platform.feed;

/** The peer answered 409 {@code FEED_EPOCH}: its feed has another epoch and is read from the start. */
public final class FeedBeganAnew extends RuntimeException {

    public FeedBeganAnew(String source) {
        super("The feed of " + source + " has begun anew.");
    }
}

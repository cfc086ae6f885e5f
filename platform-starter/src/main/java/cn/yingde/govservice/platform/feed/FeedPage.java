package cn.yingde.govservice.platform.feed;

import java.util.List;

/**
 * A page of a change feed.
 *
 * @param epoch changes when the database is made or restored
 * @param head the last position given so far
 * @param items in order of position; empty when the reader is up to date
 */
public record FeedPage(String epoch, String head, List<FeedItem> items) {}

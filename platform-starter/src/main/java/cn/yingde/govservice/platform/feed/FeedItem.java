package cn.yingde.govservice.platform.feed;

import java.time.OffsetDateTime;
import tools.jackson.databind.JsonNode;

/**
 * One event of a change feed, CloudEvents 1.0 in JSON.
 *
 * @param specversion 1.0
 * @param type {@code cn.yingde.govservice.<service>.<subject>.<fact>.v1}
 * @param subject the business number
 * @param time when it happened
 * @param position place in the feed, a string of digits
 * @param subjectversion place among the subject's events
 * @param recordedtime when it was recorded
 * @param data the subject's whole state, with {@code change}
 */
public record FeedItem(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        OffsetDateTime time,
        String position,
        long subjectversion,
        OffsetDateTime recordedtime,
        JsonNode data) {

    private static final int SUBJECT_PART = 4;

    /** The subject's kind, like {@code ticket}. */
    public String subjectType() {
        return part(SUBJECT_PART);
    }

    /** What happened, like {@code extension-granted}. */
    public String fact() {
        return part(SUBJECT_PART + 1);
    }

    private String part(int index) {
        String[] parts = type.split("\\.");
        return index < parts.length ? parts[index] : "";
    }
}

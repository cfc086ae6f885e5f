package cn.yingde.govservice.platform.event;

import cn.yingde.govservice.platform.security.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a subject, to be stored once as history and feed.
 *
 * @param subjectType like {@code ticket}
 * @param subjectNo its business number
 * @param subjectVersion 1 for the first event of a subject, then without gap
 * @param fact kebab case, like {@code extension-granted}
 * @param happenedAt when it happened; imports keep their source's time
 * @param data the subject's whole state without personal data, written as JSON
 * @param change what this fact adds, without personal data
 * @param basis the document or rule it rests on
 */
public record NewEvent(
        String subjectType,
        String subjectNo,
        long subjectVersion,
        String fact,
        Actor actor,
        Instant happenedAt,
        @Nullable String oldState,
        @Nullable String newState,
        Object data,
        @Nullable Object change,
        @Nullable String basis) {}

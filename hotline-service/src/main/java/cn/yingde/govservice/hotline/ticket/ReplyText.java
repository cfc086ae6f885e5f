package cn.yingde.govservice.hotline.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a department reports back: when, how, with what result, and the sentence the caller will hear. */
public record ReplyText(
        Instant handledAt,
        String process,
        String result,
        String answerToCaller,
        boolean contactedCaller,
        @Nullable Instant contactedAt,
        Solved solved,
        @Nullable String unsolvedReason) {}

package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a department reports back: when, how, with what result, and the sentence the caller will hear. */
@Embeddable
public record ReplyText(
        Instant handledAt,
        String process,
        String result,
        String answerToCaller,
        boolean contactedCaller,
        @Nullable Instant contactedAt,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Solved solved,

        @Nullable String unsolvedReason) {}

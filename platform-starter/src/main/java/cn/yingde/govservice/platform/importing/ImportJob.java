package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.security.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The job a line belongs to: who sent the file, when, and with which parameters. */
public record ImportJob(long id, String kind, Map<String, String> params, Actor actor, Instant receivedAt) {

    /** The parameter that says when timers may act on what had fallen due before the import. */
    public static final String RESUME_TIMERS_AT = "resumeTimersAt";

    /** The parameters of a job whose timers begin at this moment; without one they never do. */
    public static Map<String, String> resumingTimersAt(@Nullable OffsetDateTime moment) {
        return moment == null ? Map.of() : Map.of(RESUME_TIMERS_AT, moment.toString());
    }

    /** When timers may act on what had fallen due before the import; empty for never. */
    public Optional<Instant> resumeTimersAt() {
        return Optional.ofNullable(params.get(RESUME_TIMERS_AT))
                .map(moment -> OffsetDateTime.parse(moment).toInstant());
    }
}

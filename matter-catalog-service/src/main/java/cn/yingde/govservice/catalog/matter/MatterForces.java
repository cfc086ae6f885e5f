package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Since when a matter has been in force, suspended or cancelled. */
@Component
class MatterForces {

    private static final LocalDateTime END_OF_TIME = LocalDateTime.of(9999, 1, 1, 0, 0);

    private final JdbcClient jdbc;
    private final Ids ids;

    MatterForces(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** A change that is recorded late does not reach back behind what is recorded already. */
    void add(long matterId, Instant asked, InForce force, @Nullable String reason) {
        Instant since = latest(matterId).filter(last -> last.isAfter(asked)).orElse(asked);
        jdbc.sql("insert into matter_force (id, matter_id, since, in_force, reason) values (?, ?, ?, ?, ?)")
                .params(ids.next(), matterId, utc(since), force.name())
                .param(reason)
                .update();
    }

    /** A version that takes effect begins the matter's force, or leaves it as it is. */
    void begin(long matterId, Instant since, InForce force, @Nullable String reason) {
        boolean unchanged = before(matterId, END_OF_TIME)
                .filter(known -> known.force() == force)
                .isPresent();
        if (!unchanged) {
            add(matterId, since, force, reason);
        }
    }

    private Optional<Instant> latest(long matterId) {
        return jdbc.sql("select since from matter_force where matter_id = ? order by since desc limit 1")
                .param(matterId)
                .query((row, number) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional();
    }

    /** The force at 24:00 of a day; none before the first version took effect. */
    Optional<Force> on(long matterId, LocalDate day) {
        return before(matterId, utc(BureauTime.endOf(day)));
    }

    private Optional<Force> before(long matterId, LocalDateTime end) {
        return jdbc.sql("select in_force, since from matter_force where matter_id = ? and since < ?"
                        + " order by since desc, id desc limit 1")
                .params(matterId, end)
                .query((row, number) -> new Force(
                        InForce.valueOf(row.getString(1)),
                        BureauTime.date(row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                .optional();
    }

    /** A force and the day it began. */
    record Force(InForce force, LocalDate since) {}

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

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

    private final JdbcClient jdbc;
    private final Ids ids;

    MatterForces(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    void add(long matterId, Instant since, InForce force, @Nullable String reason) {
        jdbc.sql("insert into matter_force (id, matter_id, since, in_force, reason) values (?, ?, ?, ?, ?)")
                .params(ids.next(), matterId, utc(since), force.name())
                .param(reason)
                .update();
    }

    /** The force at 24:00 of a day; none before the first version took effect. */
    Optional<InForce> on(long matterId, LocalDate day) {
        return jdbc.sql("select in_force from matter_force where matter_id = ? and since < ?"
                        + " order by since desc, id desc limit 1")
                .params(matterId, utc(BureauTime.endOf(day)))
                .query(String.class)
                .optional()
                .map(InForce::valueOf);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

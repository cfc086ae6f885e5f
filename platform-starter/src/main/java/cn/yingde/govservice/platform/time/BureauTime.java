package cn.yingde.govservice.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The bureau's zone: days begin and end in Asia/Shanghai whatever the machine's zone is. */
public final class BureauTime {

    /** Asia/Shanghai. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BureauTime() {}

    /** The day in Yingde at this moment. */
    public static LocalDate date(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** The moment with the offset +08:00 as answers show it. */
    public static OffsetDateTime offset(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }

    /** 00:00 of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** 24:00 of the day. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}

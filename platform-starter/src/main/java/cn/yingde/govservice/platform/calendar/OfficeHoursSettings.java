package cn.yingde.govservice.platform.calendar;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code govservice.office-hours.*}: when the offices open and close, before and after the noon break. */
@ConfigurationProperties("govservice.office-hours")
public record OfficeHoursSettings(
        @DefaultValue("08:30") LocalTime morningOpens,
        @DefaultValue("12:00") LocalTime morningCloses,
        @DefaultValue("14:30") LocalTime afternoonOpens,
        @DefaultValue("17:30") LocalTime afternoonCloses) {

    OfficeHours hours() {
        return new OfficeHours(morningOpens, morningCloses, afternoonOpens, afternoonCloses);
    }
}

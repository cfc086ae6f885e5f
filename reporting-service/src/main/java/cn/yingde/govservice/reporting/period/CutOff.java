package cn.yingde.govservice.reporting.period;

import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The moment up to which a figure sees (截止时点): 24:00 of the period's last day or of the day asked
 * for, and never later than now, since nothing is known of what is still to come.
 */
public record CutOff(LocalDate day, Instant moment, boolean over) {

    public static CutOff of(Period period, @Nullable LocalDate asOf, Instant now) {
        LocalDate asked = asOf == null ? period.to() : asOf;
        Instant end = BureauTime.endOf(asked);
        return end.isAfter(now) ? new CutOff(BureauTime.date(now), now, false) : new CutOff(asked, end, true);
    }
}

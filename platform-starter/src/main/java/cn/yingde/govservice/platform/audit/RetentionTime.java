package cn.yingde.govservice.platform.audit;

import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.Period;

/** How long audit rows are kept: six months at least (网络安全法 art. 21). */
final class RetentionTime {

    private static final Period LEAST = Period.ofMonths(6);

    private RetentionTime() {}

    static Period checked(Period kept) {
        Instant someDay = BureauTime.startOf(BureauTime.date(Instant.EPOCH));
        if (before(someDay, kept).isAfter(before(someDay, LEAST))) {
            throw new IllegalArgumentException(
                    "govservice.audit.kept is " + kept + "; audit rows are kept for six months (P6M) at least.");
        }
        return kept;
    }

    /** What was sealed before this moment is over. */
    static Instant before(Instant now, Period kept) {
        return now.atZone(BureauTime.ZONE).minus(kept).toInstant();
    }
}

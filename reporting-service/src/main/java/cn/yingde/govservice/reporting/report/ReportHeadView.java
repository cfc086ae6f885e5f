package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.platform.time.BureauTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A report in a list. */
record ReportHeadView(
        String id,
        String template,
        String period,
        int version,
        LocalDate asOf,
        OffsetDateTime createdAt,
        @Nullable String signedBy,
        @Nullable OffsetDateTime signedAt,
        @Nullable OffsetDateTime publishedAt) {

    static ReportHeadView of(ReportHead head) {
        return new ReportHeadView(
                Long.toString(head.id()),
                head.template(),
                head.period(),
                head.version(),
                head.asOf(),
                BureauTime.offset(head.createdAt()),
                head.signedBy(),
                ReportView.offset(head.signedAt()),
                ReportView.offset(head.publishedAt()));
    }
}

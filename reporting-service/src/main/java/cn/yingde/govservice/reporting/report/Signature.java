package cn.yingde.govservice.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who signed a report (签发), when, and with which remark. */
@Embeddable
record Signature(
        @Column(name = "signed_at") Instant at,
        @Column(name = "signed_by") String by,
        @Column(name = "signed_name") @Nullable String name,
        @Column(name = "signed_comment") @Nullable String comment) {

    /** The name that is printed. */
    String shown() {
        return name == null ? by : name;
    }
}

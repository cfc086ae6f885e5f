package cn.yingde.govservice.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who made a report public (发布), and when. */
@Embeddable
record Publication(
        @Column(name = "published_at") Instant at,
        @Column(name = "published_by") String by) {}

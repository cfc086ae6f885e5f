package cn.yingde.govservice.reporting.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All reports. */
interface ReportRepository extends Repository<Report, Long> {

    Optional<Report> findById(long id);

    Report saveAndFlush(Report report);

    @Query("select coalesce(max(r.version), 0) from Report r where r.template = :template and r.period = :period")
    int lastVersion(String template, String period);

    /** A version of a report. */
    Optional<Report> findByTemplateAndPeriodAndVersion(String template, String period, int version);

    /** Newest version first. */
    @Query("""
            select new cn.yingde.govservice.reporting.report.ReportHead(
                r.id, r.template, r.period, r.version, r.asOf, r.createdAt, r.signature.by, r.signature.at, r.publication.at)
            from Report r
            where (:template is null or r.template = :template) and (:period is null or r.period = :period)
            order by r.period desc, r.template, r.version desc""")
    List<ReportHead> heads(@Nullable String template, @Nullable String period, Limit limit);
}

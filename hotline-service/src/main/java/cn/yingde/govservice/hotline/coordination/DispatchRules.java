package cn.yingde.govservice.hotline.coordination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dispatch rules that meetings have made, with the minutes each rests on (会议纪要作为派单依据). */
@Component
public class DispatchRules {

    private final JdbcClient jdbc;

    DispatchRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One rule; without township it holds in the whole county, without end until another replaces it. */
    public record DispatchRule(
            long id,
            String categoryCode,
            @Nullable String township,
            String leadDepartmentId,
            String minutesNo,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** The rules for this topic and place on this day, the nearest and newest first. */
    public List<DispatchRule> applying(String categoryCode, String township, LocalDate on) {
        return jdbc.sql("""
                        select id, category_code, township, lead_department_id, minutes_no, valid_from, valid_to
                        from dispatch_rule where category_code = :category and (township is null or township = :township)
                            and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by township is null, valid_from desc, id desc""")
                .param("category", categoryCode)
                .param("township", township)
                .param("day", on)
                .query(DispatchRule.class)
                .list();
    }
}

package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.code.MatterType;
import cn.yingde.govservice.catalog.item.Identity;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All matters the public can apply for that were in force by the end of a day, with their version of that day. */
@Component
public class MattersInForce {

    private static final String SELECT = """
            select m.department_id, v.content from matter m join matter_version v on v.matter_id = m.id
            and v.version_no = (select max(x.version_no) from matter_version x
                where x.matter_id = m.id and x.effective_on <= :day)
            where coalesce((select f.in_force from matter_force f where f.matter_id = m.id and f.since < :end
                order by f.since desc, f.id desc limit 1), 'IN_FORCE') = 'IN_FORCE'
            order by m.id""";

    private final JdbcClient jdbc;

    MattersInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<MatterInForce> on(LocalDate day) {
        return jdbc
                .sql(SELECT)
                .param("day", day)
                .param("end", LocalDateTime.ofInstant(BureauTime.endOf(day), ZoneOffset.UTC))
                .query((row, number) -> entry(row.getString(1), Draft.read(row.getString(2))))
                .list()
                .stream()
                .filter(MatterInForce::onApplication)
                .toList();
    }

    private static MatterInForce entry(String departmentId, Draft content) {
        return new MatterInForce(departmentId, content.identity(), content.checklist());
    }

    /** One of them. */
    public record MatterInForce(String departmentId, Identity identity, Checklist checklist) {
        boolean onApplication() {
            return MatterType.of(identity.type())
                    .filter(MatterType::onApplication)
                    .isPresent();
        }
    }
}

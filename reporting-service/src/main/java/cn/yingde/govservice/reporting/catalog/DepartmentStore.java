package cn.yingde.govservice.reporting.catalog;

import cn.yingde.govservice.reporting.rollup.Generations;
import cn.yingde.govservice.reporting.rollup.SpanStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The timelines of departments. */
@Component
public class DepartmentStore extends SpanStore<DepartmentState> {

    DepartmentStore(JdbcTemplate jdbc, Generations generations) {
        super(
                jdbc,
                generations,
                new Place("catalog", "department_span", "department_id"),
                List.of("name", "kind", "stationed", "successor_id"));
    }

    @Override
    protected Object[] values(DepartmentState department) {
        return new Object[] {department.name(), department.kind(), department.stationed(), department.successor()};
    }

    @Override
    protected DepartmentState state(ResultSet row) throws SQLException {
        return new DepartmentState(
                row.getString("department_id"),
                row.getString("name"),
                row.getString("kind"),
                row.getBoolean("stationed"),
                row.getString("successor_id"));
    }
}

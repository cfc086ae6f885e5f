package cn.yingde.govservice.reporting.catalog;

import cn.yingde.govservice.reporting.rollup.Generations;
import cn.yingde.govservice.reporting.rollup.SpanStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The timelines of matters. */
@Component
public class MatterStore extends SpanStore<MatterState> {

    private static final List<String> COLUMNS = List.of(
            "implementation_code",
            "basic_code",
            "name",
            "type",
            "department_id",
            "in_force",
            "stationed",
            "transferred_in",
            "items",
            "instant_items",
            "online_items",
            "one_visit_items",
            "successor_code");

    MatterStore(JdbcTemplate jdbc, Generations generations) {
        super(jdbc, generations, new Place("catalog", "matter_span", "matter_id"), COLUMNS);
    }

    @Override
    protected Object[] values(MatterState matter) {
        return new Object[] {
            matter.implementationCode(),
            matter.basicCode(),
            matter.name(),
            matter.type(),
            matter.departmentId(),
            matter.inForce(),
            matter.stationed(),
            matter.transferredIn(),
            matter.items(),
            matter.instantItems(),
            matter.onlineItems(),
            matter.oneVisitItems(),
            matter.successorCode()
        };
    }

    @Override
    protected MatterState state(ResultSet row) throws SQLException {
        return new MatterState(
                row.getString("matter_id"),
                row.getString("implementation_code"),
                row.getString("basic_code"),
                row.getString("name"),
                row.getString("type"),
                row.getString("department_id"),
                row.getBoolean("in_force"),
                row.getBoolean("stationed"),
                row.getBoolean("transferred_in"),
                row.getInt("items"),
                row.getInt("instant_items"),
                row.getInt("online_items"),
                row.getInt("one_visit_items"),
                row.getString("successor_code"));
    }
}

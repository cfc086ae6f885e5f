package cn.yingde.govservice.reporting.cases;

import cn.yingde.govservice.reporting.rollup.Columns;
import cn.yingde.govservice.reporting.rollup.Dimensions;
import cn.yingde.govservice.reporting.rollup.Generations;
import cn.yingde.govservice.reporting.rollup.SpanStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The timelines of cases. */
@Component
public class CaseStore extends SpanStore<CaseState> {

    private static final List<String> COLUMNS =
            List.of("department_id", "topic", "type", "channel", "state", "accepted_on", "closed_on", "due");

    CaseStore(JdbcTemplate jdbc, Generations generations) {
        super(jdbc, generations, new Place("cases", "case_span", "case_no"), COLUMNS);
    }

    @Override
    protected Object[] values(CaseState found) {
        Dimensions by = found.dimensions();
        return new Object[] {
            by.department(),
            by.topic(),
            by.type(),
            by.channel(),
            found.state(),
            found.acceptedOn(),
            found.closedOn(),
            found.due()
        };
    }

    @Override
    protected CaseState state(ResultSet row) throws SQLException {
        Dimensions by = new Dimensions(
                row.getString("department_id"),
                row.getString("topic"),
                row.getString("type"),
                Dimensions.NONE,
                row.getString("channel"),
                Dimensions.NONE);
        return new CaseState(
                row.getString("case_no"),
                by,
                row.getString("state"),
                Columns.day(row, "accepted_on"),
                Columns.day(row, "closed_on"),
                Columns.day(row, "due"));
    }
}

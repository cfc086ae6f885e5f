package cn.yingde.govservice.platform.feed;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.platform.time.BureauTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Serves the numbered events of this service. */
public final class Feed {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final String service;

    public Feed(JdbcTemplate jdbc, JsonMapper json, String service) {
        this.jdbc = jdbc;
        this.json = json;
        this.service = service;
    }

    /** Events behind a position, in order; another epoch or a position ahead of the head is refused. */
    public FeedPage read(@Nullable String epoch, long after, int limit) {
        FeedHead head = FeedHead.read(jdbc);
        if ((epoch != null && !epoch.equals(head.epoch())) || after > head.position()) {
            throw ProblemException.of(
                    CommonProblem.FEED_EPOCH,
                    Text.of("变更流已重新开始，请从头读取。", "The feed has begun anew; read it from position 0."));
        }
        List<FeedItem> items = jdbc.query("""
                select id, subject_type, fact, subject_no, happened_at, position, subject_version, recorded_at, data,
                    change_data
                from event where position > ? order by position limit ?""", (row, number) -> item(row), after, limit);
        return new FeedPage(head.epoch(), Long.toString(head.position()), items);
    }

    private FeedItem item(ResultSet row) throws SQLException {
        return new FeedItem(
                "1.0",
                Long.toString(row.getLong(1)),
                "/api/" + service + "/v1",
                "cn.yingde.govservice." + service + "." + row.getString(2) + "." + row.getString(3) + ".v1",
                row.getString(4),
                BureauTime.offset(row.getTimestamp(5).toInstant()),
                Long.toString(row.getLong(6)),
                row.getLong(7),
                BureauTime.offset(row.getTimestamp(8).toInstant()),
                data(row.getString(9), row.getString(10)));
    }

    private JsonNode data(String data, @Nullable String change) {
        JsonNode state = json.readTree(data);
        if (change != null && state instanceof ObjectNode object) {
            object.set("change", json.readTree(change));
        }
        return state;
    }
}

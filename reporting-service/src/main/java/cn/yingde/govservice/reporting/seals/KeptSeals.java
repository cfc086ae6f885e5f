package cn.yingde.govservice.reporting.seals;

import cn.yingde.govservice.platform.feed.FeedItem;
import cn.yingde.govservice.reporting.rollup.Columns;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The seals as they were first heard of. They outlive a feed that begins anew; a number that comes again with another
 * hash is written beside the first one.
 */
@Component
public class KeptSeals {

    private static final String SUBJECT = "audit-seal";

    private static final String KEEP = """
            insert into kept_seal (source, number, first_id, last_id, row_count, previous_hmac, hmac, sealed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update contradicted_by = if(hmac = values(hmac), contradicted_by, values(hmac))""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    KeptSeals(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Takes the seals out of a page of a feed, in the follower's transaction. */
    public void keep(String source, List<FeedItem> items) {
        List<Object[]> rows = items.stream()
                .filter(item -> item.subjectType().equals(SUBJECT))
                .map(item -> row(source, json.treeToValue(item.data(), SealData.class)))
                .toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(KEEP, rows);
        }
    }

    private static Object[] row(String source, SealData seal) {
        return new Object[] {
            source,
            seal.number(),
            Long.parseLong(seal.firstId()),
            Long.parseLong(seal.lastId()),
            seal.rows(),
            seal.previousHmac(),
            seal.hmac(),
            Objects.requireNonNull(Columns.utc(seal.sealedAt().toInstant()))
        };
    }
}

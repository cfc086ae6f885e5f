package cn.yingde.govservice.platform.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** An event without a position yet, and in which order such events get theirs. */
record Unnumbered(long id, String type, String number, long version) {

    private static final String SELECT = "select id, subject_type, subject_no, subject_version from event";

    private String subject() {
        return type + '|' + number;
    }

    /** The next events by identifier, with the earlier versions of their subjects drawn in before them. */
    static List<Unnumbered> next(JdbcTemplate jdbc, int most) {
        List<Unnumbered> batch = query(jdbc, SELECT + " where position is null order by id limit " + most);
        if (ascending(batch) && !missesEarlier(jdbc, batch)) {
            return batch;
        }
        List<Unnumbered> ordered = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (Unnumbered event : batch) {
            event.withEarlier(jdbc).stream()
                    .filter(earlier -> taken.add(earlier.id()))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private static boolean ascending(List<Unnumbered> batch) {
        Map<String, Long> last = new HashMap<>();
        for (Unnumbered event : batch) {
            Long before = last.put(event.subject(), event.version());
            if (before != null && before > event.version()) {
                return false;
            }
        }
        return true;
    }

    /** Whether an earlier version of a subject waits outside the batch: its writer's clock was ahead. */
    private static boolean missesEarlier(JdbcTemplate jdbc, List<Unnumbered> batch) {
        Set<String> seen = new HashSet<>();
        batch.forEach(event -> seen.add(event.subject() + '|' + event.version()));
        return batch.stream()
                .filter(event -> event.version() > 1)
                .filter(event -> !seen.contains(event.subject() + '|' + (event.version() - 1)))
                .anyMatch(event -> event.earlierWaits(jdbc));
    }

    private boolean earlierWaits(JdbcTemplate jdbc) {
        return !query(
                        jdbc,
                        SELECT + " where subject_type = ? and subject_no = ? and subject_version = ?"
                                + " and position is null",
                        type,
                        number,
                        version - 1)
                .isEmpty();
    }

    private List<Unnumbered> withEarlier(JdbcTemplate jdbc) {
        return query(
                jdbc,
                SELECT + " where subject_type = ? and subject_no = ? and subject_version <= ? and position is null"
                        + " order by subject_version",
                type,
                number,
                version);
    }

    private static List<Unnumbered> query(JdbcTemplate jdbc, String sql, Object... parameters) {
        return jdbc.query(
                sql,
                (row, number) -> new Unnumbered(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)),
                parameters);
    }
}

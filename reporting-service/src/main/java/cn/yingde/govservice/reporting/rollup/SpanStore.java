package cn.yingde.govservice.reporting.rollup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Timelines in a table with one row for each subject and span. */
public abstract class SpanStore<S extends Counted> {

    private static final int KEYS_PER_READ = 500;

    private final JdbcTemplate jdbc;
    private final Generations generations;
    private final String source;
    private final String table;
    private final String key;
    private final MultiRowUpsert upsert;

    protected SpanStore(JdbcTemplate jdbc, Generations generations, Place place, List<String> stateColumns) {
        this.jdbc = jdbc;
        this.generations = generations;
        this.source = place.source();
        this.table = place.table();
        this.key = place.key();
        List<String> columns = Stream.concat(
                        Stream.of("generation", key, "valid_from", "valid_to", "version", "measures"),
                        stateColumns.stream())
                .toList();
        this.upsert = MultiRowUpsert.replacing(table, columns, List.of("generation", key, "valid_from"));
    }

    /** Where the timelines of one source are kept, and which column tells the subjects apart. */
    public record Place(String source, String table, String key) {}

    /** The values of the state columns, in their order. */
    protected abstract Object[] values(S state);

    protected abstract S state(ResultSet row) throws SQLException;

    public final Map<String, Timeline<S>> load(Collection<String> keys) {
        int generation = filled();
        Map<String, List<Span<S>>> spans = new HashMap<>();
        List<String> all = List.copyOf(keys);
        for (int at = 0; at < all.size(); at += KEYS_PER_READ) {
            List<String> part = all.subList(at, Math.min(at + KEYS_PER_READ, all.size()));
            read(generation, part, spans);
        }
        Map<String, Timeline<S>> timelines = new HashMap<>();
        spans.forEach((subject, list) -> timelines.put(subject, new Timeline<>(list)));
        return timelines;
    }

    /** Writes the spans that differ; those that are no longer there go away. */
    public final void save(Map<String, Timeline<S>> before, Map<String, Timeline<S>> after) {
        int generation = filled();
        List<Object[]> changed = new ArrayList<>();
        List<Object[]> gone = new ArrayList<>();
        after.forEach((subject, timeline) -> {
            List<Span<S>> old = before.getOrDefault(subject, Timeline.empty()).spans();
            difference(new Subject(generation, subject), old, timeline.spans(), changed, gone);
        });
        if (!gone.isEmpty()) {
            jdbc.batchUpdate(
                    "delete from " + table + " where generation = ? and " + key + " = ? and valid_from = ?", gone);
        }
        upsert.write(jdbc, changed);
    }

    /** The states that hold at the end of a day. */
    public final List<S> at(LocalDate day) {
        return jdbc.query(
                "select * from " + table + " where " + Generations.shown(source)
                        + " and valid_from <= ? and valid_to > ? order by " + key,
                (row, n) -> state(row),
                day,
                day);
    }

    /** The generation that is written. */
    protected final int filled() {
        return generations.filled(source);
    }

    private void read(int generation, List<String> keys, Map<String, List<Span<S>>> spans) {
        String marks = String.join(", ", Collections.nCopies(keys.size(), "?"));
        jdbc.query(
                "select * from " + table + " where generation = ? and " + key + " in (" + marks + ") order by " + key
                        + ", valid_from",
                row -> {
                    spans.computeIfAbsent(row.getString(key), subject -> new ArrayList<>())
                            .add(span(row));
                },
                Stream.concat(Stream.of(generation), keys.stream()).toArray());
    }

    private Span<S> span(ResultSet row) throws SQLException {
        return new Span<>(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getLong("version"),
                state(row));
    }

    private void difference(
            Subject subject, List<Span<S>> old, List<Span<S>> now, List<Object[]> changed, List<Object[]> gone) {
        Set<Span<S>> unchanged = new HashSet<>(old);
        Set<LocalDate> starts = new HashSet<>();
        for (Span<S> span : now) {
            starts.add(span.from());
            if (!unchanged.contains(span)) {
                changed.add(row(subject, span));
            }
        }
        old.stream()
                .filter(span -> !starts.contains(span.from()))
                .forEach(span -> gone.add(new Object[] {subject.generation(), subject.key(), span.from()}));
    }

    private record Subject(int generation, String key) {}

    private Object[] row(Subject subject, Span<S> span) {
        Object[] common = {
            subject.generation(),
            subject.key(),
            span.from(),
            span.to(),
            span.version(),
            span.state().measures()
        };
        return Stream.of(common, values(span.state())).flatMap(Stream::of).toArray();
    }
}

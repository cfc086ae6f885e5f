package cn.yingde.govservice.platform.event;

import cn.yingde.govservice.platform.audit.AuditEntry;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.list.Cursor;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.platform.time.MachineTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code event}: appended in the command's own transaction, read as history and as feed. */
public final class EventLog {

    /** MySQL's driver makes one statement of a batch and keeps it whole in memory. */
    private static final int BATCH = 200;

    private static final String INSERT = """
            insert into event (id, subject_type, subject_no, subject_version, fact, actor_id, actor_name, actor_role,
                department_id, acting_person_id, acting_person_name, happened_at, recorded_at, old_state, new_state,
                basis, data, change_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final Ids ids;
    private final JsonMapper json;
    private final MachineTime machine;
    private final AuditTrail audit;

    public EventLog(JdbcTemplate jdbc, Ids ids, JsonMapper json, MachineTime machine, AuditTrail audit) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
        this.machine = machine;
        this.audit = audit;
    }

    /** Appends one event and the audit row of its command. */
    public void append(NewEvent event) {
        Object[] row = row(event);
        jdbc.update(INSERT, row);
        audit.record(AuditEntry.done(
                event.happenedAt(),
                event.actor(),
                event.fact().toUpperCase(Locale.ROOT).replace('-', '_'),
                event.subjectType(),
                event.subjectNo(),
                (String) row[16]));
    }

    /** Appends many events in batches, for imports and jobs that are audited as a whole. */
    public void appendAll(List<NewEvent> events) {
        jdbc.batchUpdate(INSERT, events, BATCH, (statement, event) -> {
            Object[] row = row(event);
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
        });
    }

    /** The history of a subject, oldest first. */
    public Page<HistoryEntry> history(String subjectType, String subjectNo, PageRequest page) {
        long after = page.cursor() == null ? 0 : page.cursor().number(0);
        List<HistoryEntry> rows =
                jdbc.query("""
                select subject_version, fact, happened_at, recorded_at, actor_id, actor_name, actor_role, department_id,
                    acting_person_id, acting_person_name, old_state, new_state, basis, change_data
                from event where subject_type = ? and subject_no = ? and subject_version > ?
                order by subject_version limit ?""", (result, number) -> entry(result), subjectType, subjectNo, after, page.limit() + 1);
        return Page.of(rows, page, row -> Cursor.of(row.version()));
    }

    private Object[] row(NewEvent event) {
        Actor actor = event.actor();
        return new Object[] {
            ids.next(),
            event.subjectType(),
            event.subjectNo(),
            event.subjectVersion(),
            event.fact(),
            actor.id(),
            actor.name(),
            actor.role(),
            actor.departmentId(),
            actor.actingPerson() == null ? null : actor.actingPerson().id(),
            actor.actingPerson() == null ? null : actor.actingPerson().name(),
            Timestamp.from(event.happenedAt()),
            Timestamp.from(machine.now()),
            event.oldState(),
            event.newState(),
            event.basis(),
            written(event.data()),
            event.change() == null ? null : written(event.change())
        };
    }

    private String written(Object value) {
        return value instanceof String text ? text : json.writeValueAsString(value);
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong(1),
                row.getString(2),
                BureauTime.offset(row.getTimestamp(3).toInstant()),
                BureauTime.offset(row.getTimestamp(4).toInstant()),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                text(row, 8),
                text(row, 9),
                text(row, 10),
                text(row, 11),
                text(row, 12),
                text(row, 13),
                text(row, 14));
    }

    private static @Nullable String text(ResultSet row, int column) throws SQLException {
        return row.getString(column);
    }
}

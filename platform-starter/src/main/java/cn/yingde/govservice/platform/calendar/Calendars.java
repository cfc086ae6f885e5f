package cn.yingde.govservice.platform.calendar;

import cn.yingde.govservice.platform.time.MachineTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The service's own copy of the calendar's versions: the built-in one, and those that came since. The current one is
 * the last to come among those that reach furthest. A version never changes, so it is read once.
 */
public final class Calendars {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private record Current(WorkingCalendar calendar, Instant readAt) {}

    private final JdbcTemplate jdbc;
    private final MachineTime machine;
    private final Map<String, WorkingCalendar> read = new ConcurrentHashMap<>();
    private volatile @Nullable Current current;

    public Calendars(JdbcTemplate jdbc, MachineTime machine) {
        this.jdbc = jdbc;
        this.machine = machine;
        WorkingCalendar builtIn = WorkingCalendar.builtIn();
        read.put(builtIn.version(), builtIn);
    }

    /** The version that clocks are counted by now; a new one is seen within a second. */
    public WorkingCalendar current() {
        Instant now = machine.now();
        Current known = current;
        if (known == null || known.readAt().plus(LOOK_EVERY).isBefore(now)) {
            known = new Current(version(currentVersion()), now);
            current = known;
        }
        return known.calendar();
    }

    /** The version of this name; refuses a name that never came. */
    public WorkingCalendar version(String version) {
        WorkingCalendar known = read.get(version);
        if (known != null) {
            return known;
        }
        WorkingCalendar loaded = WorkingCalendar.of(load(version));
        read.put(version, loaded);
        return loaded;
    }

    /** All versions, the built-in one first, then as they came. */
    public List<WorkingCalendar> versions() {
        List<WorkingCalendar> all = new ArrayList<>();
        all.add(WorkingCalendar.builtIn());
        jdbc.queryForList("select version from calendar_version order by ordinal", String.class)
                .forEach(name -> all.add(version(name)));
        return all;
    }

    /** Takes a whole version, in the transaction at hand; one that is known already changes nothing. */
    public void add(CalendarVersion version) {
        if (known(version.version())) {
            return;
        }
        Integer ordinal =
                jdbc.queryForObject("select coalesce(max(ordinal), 0) + 1 from calendar_version", Integer.class);
        jdbc.update(
                "insert into calendar_version (version, title, last_published_year, ordinal, added_at) values (?, ?, ?, ?, ?)",
                version.version(),
                version.title(),
                version.lastPublishedYear(),
                ordinal,
                Timestamp.from(machine.now()));
        jdbc.batchUpdate(
                "insert into calendar_day (version, day, name, off_day) values (?, ?, ?, ?)",
                version.days().stream()
                        .map(day -> new Object[] {version.version(), day.date(), day.name(), day.off()})
                        .toList());
        lookAgainAfterCommit();
    }

    private boolean known(String version) {
        Integer rows =
                jdbc.queryForObject("select count(*) from calendar_version where version = ?", Integer.class, version);
        return version.equals(BuiltInCalendar.VERSION) || (rows != null && rows > 0);
    }

    /** Among equals the last to come: a local closure amends the notice it was made on. */
    private String currentVersion() {
        record Head(String version, int lastYear, int ordinal) {}
        WorkingCalendar builtIn = WorkingCalendar.builtIn();
        List<Head> heads = new ArrayList<>(jdbc.query(
                "select version, last_published_year, ordinal from calendar_version",
                (row, number) -> new Head(row.getString(1), row.getInt(2), row.getInt(3))));
        heads.add(new Head(builtIn.version(), builtIn.lastPublishedYear(), 0));
        return heads.stream()
                .max(Comparator.comparingInt(Head::lastYear).thenComparingInt(Head::ordinal))
                .map(Head::version)
                .orElseThrow();
    }

    private CalendarVersion load(String version) {
        List<CalendarDay> days = jdbc.query(
                "select day, name, off_day from calendar_day where version = ? order by day",
                (row, number) ->
                        new CalendarDay(row.getObject(1, LocalDate.class), row.getString(2), row.getBoolean(3)),
                version);
        return jdbc
                .query(
                        "select version, title, last_published_year from calendar_version where version = ?",
                        (row, number) -> new CalendarVersion(row.getString(1), row.getString(2), row.getInt(3), days),
                        version)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No calendar version " + version));
    }

    private void lookAgainAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            current = null;
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                current = null;
            }
        });
    }
}

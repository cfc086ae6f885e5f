package cn.yingde.govservice.cases.timer;

import cn.yingde.govservice.cases.desk.Acts;
import cn.yingde.govservice.cases.desk.CaseEvents;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseClock;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseFiles;
import cn.yingde.govservice.cases.file.CaseStates;
import cn.yingde.govservice.platform.schedule.PagedScan;
import cn.yingde.govservice.platform.security.Actor;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts every open limit again when another calendar is in force; closed cases never move. */
@Component
class MoveClock {

    private static final Actor CALENDAR = Actor.system("case-calendar");
    private static final String OPEN = CaseStates.TABLE.sources(CaseAction.MOVE_CLOCK).stream()
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", "));

    private final JdbcTemplate jdbc;
    private final CaseFiles files;
    private final CaseEvents events;
    private final Acts acts;

    MoveClock(JdbcTemplate jdbc, CaseFiles files, CaseEvents events, Acts acts) {
        this.jdbc = jdbc;
        this.files = files;
        this.events = events;
        this.acts = acts;
    }

    List<Long> due() {
        return jdbc.queryForList(
                "select id from case_file where state in (" + OPEN + ") and calendar_version <> ? order by id limit "
                        + PagedScan.PAGE,
                Long.class,
                acts.calendar().version());
    }

    void handle(long id) {
        files.byId(id).ifPresent(this::move);
    }

    /** A clock that stands where it stood names the new calendar and leaves no event. */
    private void move(CaseFile file) {
        Act act = acts.now(CALENDAR);
        if (!CaseStates.TABLE.allows(file.state(), CaseAction.MOVE_CLOCK)
                || file.calendarVersion().equals(act.calendar().version())) {
            return;
        }
        CaseClock before = file.clock();
        if (file.moveClock(act, acts.calendar(file.calendarVersion()))) {
            events.record(file, CaseAction.MOVE_CLOCK, act, file.state(), moved(file, before));
        }
    }

    private static Change moved(CaseFile file, @Nullable CaseClock before) {
        CaseClock after = file.clock();
        Change change = Change.none().basis(file.calendarVersion());
        return before == null || after == null
                ? change
                : change.with("oldDue", before.due())
                        .with("newDue", after.due())
                        .with("oldStatutoryDue", before.statutoryDue())
                        .with("newStatutoryDue", after.statutoryDue());
    }
}

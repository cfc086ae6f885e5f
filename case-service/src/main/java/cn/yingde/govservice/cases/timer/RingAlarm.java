package cn.yingde.govservice.cases.timer;

import cn.yingde.govservice.cases.desk.Acts;
import cn.yingde.govservice.cases.desk.CaseEvents;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.Alarms;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseFiles;
import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.cases.file.CaseStates;
import cn.yingde.govservice.cases.rule.AcceptanceRules;
import cn.yingde.govservice.platform.schedule.PagedScan;
import cn.yingde.govservice.platform.security.Actor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What falls due by the clock: deemed acceptance, expired corrections, warning, overdue. */
@Component
class RingAlarm {

    private static final Actor CLOCK = Actor.system("case-alarms");

    private final JdbcTemplate jdbc;
    private final CaseFiles files;
    private final CaseEvents events;
    private final Acts acts;

    RingAlarm(JdbcTemplate jdbc, CaseFiles files, CaseEvents events, Acts acts) {
        this.jdbc = jdbc;
        this.files = files;
        this.events = events;
        this.acts = acts;
    }

    List<Long> due(Instant now) {
        return jdbc.queryForList(
                "select id from case_file where alarm_at <= ? order by alarm_at, id limit " + PagedScan.PAGE,
                Long.class,
                Timestamp.from(now));
    }

    /** One alarm; a case with several due, after a time of standstill, rings again at the next run. */
    void handle(long id) {
        files.byId(id).ifPresent(this::ring);
    }

    private void ring(CaseFile file) {
        Act act = acts.now(CLOCK);
        if (waitsForItsCalendar(file, act)) {
            return;
        }
        CaseState before = file.state();
        Optional<CaseAction> done = Alarms.ring(file, act);
        done.ifPresent(action -> events.record(file, action, act, before, change(file, action)));
    }

    /** A limit that another calendar may still move is not rung by the old one. */
    private static boolean waitsForItsCalendar(CaseFile file, Act act) {
        return CaseStates.TABLE.allows(file.state(), CaseAction.MOVE_CLOCK)
                && !file.calendarVersion().equals(act.calendar().version());
    }

    private static Change change(CaseFile file, CaseAction action) {
        return action == CaseAction.DEEM_ACCEPTED
                ? Change.none()
                        .with("gaps", file.gaps())
                        .basis(AcceptanceRules.deemed(file.matter().type()).basis())
                : Change.none();
    }
}

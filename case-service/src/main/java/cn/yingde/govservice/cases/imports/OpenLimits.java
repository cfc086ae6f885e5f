package cn.yingde.govservice.cases.imports;

import cn.yingde.govservice.cases.desk.Acts;
import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.Alarms;
import cn.yingde.govservice.cases.file.Alarms.Alarm;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.Late;
import cn.yingde.govservice.platform.importing.RowOutcome;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What becomes of the limits that an imported history leaves open: late ones are told to people, and never ring. */
@Component
class OpenLimits {

    private final Acts acts;

    OpenLimits(Acts acts) {
        this.acts = acts;
    }

    RowOutcome settle(CaseFile file, ImportJob job) {
        Act act = acts.history(job.actor(), job.receivedAt(), acts.calendar());
        job.resumeTimersAt().ifPresent(from -> file.resumeTimers(act, later(from, job.receivedAt())));
        return Alarms.lateAt(file, act)
                .map(late -> RowOutcome.acceptedLate(new Late(file.caseNo(), what(late), late.at())))
                .orElseGet(RowOutcome::accepted);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String what(Alarm late) {
        CaseAction action = late.action();
        return switch (action) {
            case DEEM_ACCEPTED -> "ACCEPTANCE";
            case CORRECT, EXPIRE_CORRECTION -> "CORRECTION";
            case WARN_PROCEDURE -> "SPECIAL_PROCEDURE";
            case MARK_DELIVERY_OVERDUE -> "DELIVERY";
            default -> "DECISION";
        };
    }
}

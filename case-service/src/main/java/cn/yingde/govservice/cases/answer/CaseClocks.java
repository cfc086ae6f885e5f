package cn.yingde.govservice.cases.answer;

import cn.yingde.govservice.cases.answer.CaseView.ClockSummary;
import cn.yingde.govservice.cases.desk.Acts;
import cn.yingde.govservice.cases.desk.Sights;
import cn.yingde.govservice.cases.desk.Sights.Sight;
import cn.yingde.govservice.cases.file.CaseClock;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.Decision;
import cn.yingde.govservice.platform.deadline.ClockView;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Both time limits of a case, as a caller reads them. */
@Component
public class CaseClocks {

    private final Sights sights;
    private final Acts acts;
    private final Clock time;

    CaseClocks(Sights sights, Acts acts, Clock time) {
        this.sights = sights;
        this.acts = acts;
        this.time = time;
    }

    /** Both limits, day by day, as of now, or of the end of what the caller sees. */
    public Optional<ClockView> explain(CaseFile file, Caller caller) {
        Optional<Sight> sight = sights.of(file, caller);
        return Optional.ofNullable(file.clock())
                .map(clock -> clock.explain(
                        file.matter(),
                        acts.calendar(clock.ledger().calendarVersion()),
                        acts.hours(),
                        clockMoment(file, sight)));
    }

    /** When the clock of a case is read: now, or when the case was decided, ended or left the caller. */
    private Instant clockMoment(CaseFile file, Optional<Sight> sight) {
        Decision decision = file.decision();
        Instant read = decision != null
                ? decision.decidedAt()
                : Optional.ofNullable(file.endedAt()).orElse(time.instant());
        return sight.map(Sight::until).filter(read::isAfter).orElse(read);
    }

    @Nullable
    ClockSummary summary(CaseFile file, Optional<Sight> sight) {
        CaseClock clock = file.clock();
        if (clock == null) {
            return null;
        }
        Instant at = clockMoment(file, sight);
        return new ClockSummary(
                clock.acceptedOn(),
                clock.deemed(),
                clock.due(),
                BureauTime.offset(clock.dueAt()),
                clock.statutoryDue(),
                clock.provisional(),
                clock.standing(),
                !clock.standing() && at.isAfter(clock.dueAt()),
                !clock.standing() && at.isAfter(clock.statutoryDueAt()));
    }
}

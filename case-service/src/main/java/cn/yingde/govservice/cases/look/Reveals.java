package cn.yingde.govservice.cases.look;

import cn.yingde.govservice.cases.desk.CaseEvents;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.PersonalField;
import cn.yingde.govservice.platform.audit.AuditEntry;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.security.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts a reveal on the audit trail before the value is shown. */
@Component
class Reveals {

    private final AuditTrail audit;
    private final Clock clock;

    Reveals(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    void record(CaseFile file, PersonalField field, String reason, Actor actor) {
        audit.record(new AuditEntry(
                clock.instant(),
                actor,
                "REVEAL_" + field,
                CaseEvents.SUBJECT,
                file.caseNo(),
                true,
                AuditEntry.DONE,
                reason,
                null,
                null));
    }
}

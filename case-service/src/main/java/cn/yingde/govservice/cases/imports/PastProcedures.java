package cn.yingde.govservice.cases.imports;

import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.AskedProcedure;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.OpenProcedure;
import cn.yingde.govservice.cases.imports.CaseLine.HistoryLine;
import cn.yingde.govservice.cases.review.ProcedureState;
import cn.yingde.govservice.cases.rule.ProcedureKind;
import cn.yingde.govservice.platform.ids.Ids;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The special procedures of a history. */
@Component
class PastProcedures {

    private final Ids ids;

    PastProcedures(Ids ids) {
        this.ids = ids;
    }

    Change ask(ImportedCase played, Act act, HistoryLine past) {
        ProcedureKind kind = ProcedureKind.valueOf(past.text("kind"));
        Integer days = past.data() == null || !past.data().path("workingDays").isNumber()
                ? null
                : past.data().path("workingDays").asInt();
        long id = ids.next();
        played.file.requestProcedure(act, id, AskedProcedure.of(kind, days));
        played.procedures.put(
                id,
                new PastProcedure(
                        id, kind, days, ProcedureState.REQUESTED, act.actor().id(), act.at(), null, null));
        return Change.none()
                .with("procedureId", Long.toString(id))
                .with("kind", kind)
                .with("workingDays", days)
                .note("reason", past.textOrNull("reason"));
    }

    Change decide(ImportedCase played, Act act, HistoryLine past) {
        long id = openId(played.file);
        boolean approved = past.text("decision").toUpperCase(Locale.ROOT).startsWith("APPROVE");
        played.file.decideProcedure(act, id, approved, "special-procedure " + id);
        played.procedures.computeIfPresent(id, (key, open) -> open.decided(approved, act.at()));
        return Change.none().with("procedureId", Long.toString(id)).with("decision", approved ? "APPROVE" : "REJECT");
    }

    Change end(ImportedCase played, Act act) {
        long id = openId(played.file);
        played.file.endProcedure(act, id);
        played.procedures.computeIfPresent(id, (key, open) -> open.ended(act.at()));
        return Change.none().with("procedureId", Long.toString(id));
    }

    private static long openId(CaseFile file) {
        OpenProcedure open = file.procedure();
        return open == null ? 0 : open.id();
    }
}

package cn.yingde.govservice.cases.imports;

import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.DeliveryMethod;
import cn.yingde.govservice.cases.file.OpenProcedure;
import cn.yingde.govservice.cases.file.Outcome;
import cn.yingde.govservice.cases.file.ReviewSteps;
import cn.yingde.govservice.cases.file.Verdict;
import cn.yingde.govservice.cases.imports.CaseLine.HistoryLine;
import cn.yingde.govservice.cases.review.ProcedureState;
import cn.yingde.govservice.cases.rule.NonAcceptanceReason;
import cn.yingde.govservice.cases.rule.ProcedureKind;
import cn.yingde.govservice.platform.ids.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Does one act of a history. */
@Component
class PastActs {

    private static final int DEFAULT_CORRECTION_DAYS = 15;

    private final Ids ids;

    PastActs(Ids ids) {
        this.ids = ids;
    }

    Change apply(ImportedCase played, Act act, HistoryLine past) {
        CaseFile file = played.file;
        return switch (Objects.requireNonNull(past.action())) {
            case CORRECTION_NOTICE -> notice(file, act, past);
            case CORRECTION -> done(() -> file.correct(act));
            case ACCEPT -> done(() -> file.accept(act));
            case NON_ACCEPT -> nonAcceptance(file, act, past);
            case SPECIAL_PROCEDURE -> procedure(played, act, past);
            case SPECIAL_PROCEDURE_DECISION -> procedureDecision(played, act, past);
            case SPECIAL_PROCEDURE_END -> procedureEnd(played, act);
            case OPINION -> opinion(file, act, past);
            case DECIDE -> decision(file, act, past);
            case COMPLETE -> done(() -> file.complete(act));
            case DELIVER -> delivery(file, act, past);
            case WITHDRAW -> done(() -> file.withdraw(act)).note("reason", past.textOrNull("reason"));
            case TERMINATE ->
                done(() -> file.terminate(act))
                        .note("reason", past.textOrNull("reason"))
                        .basis(past.textOrNull("basis"));
        };
    }

    private static Change done(Runnable act) {
        act.run();
        return Change.none();
    }

    private static Change notice(CaseFile file, Act act, HistoryLine past) {
        String told = past.textOrNull("deadline");
        LocalDate deadline = told == null
                ? act.calendar().plusWorkingDays(act.today(), DEFAULT_CORRECTION_DAYS)
                : LocalDate.parse(told.substring(0, 10));
        List<Integer> listed = new ArrayList<>();
        Change change = Change.none().with("deadline", deadline);
        if (past.data() != null) {
            for (JsonNode item : past.data().path("items")) {
                int seq = item.path("materialSeq").asInt(0);
                listed.add(seq);
                change.note("material-" + seq, item.path("problem").asString(null));
            }
        }
        file.notifyCorrection(act, listed, deadline);
        return change.with("materialSeqs", listed);
    }

    private static Change nonAcceptance(CaseFile file, Act act, HistoryLine past) {
        NonAcceptanceReason reason = NonAcceptanceReason.valueOf(past.text("reason"));
        file.refuseAcceptance(act, reason, past.textOrNull("competentDepartmentId"));
        return Change.none().with("reason", reason).note("explanation", past.textOrNull("explanation"));
    }

    private Change procedure(ImportedCase played, Act act, HistoryLine past) {
        ProcedureKind kind = ProcedureKind.valueOf(past.text("kind"));
        Integer days = past.data() == null || !past.data().path("workingDays").isNumber()
                ? null
                : past.data().path("workingDays").asInt();
        long id = ids.next();
        played.file.requestProcedure(act, id, kind, days, false);
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

    private static Change procedureDecision(ImportedCase played, Act act, HistoryLine past) {
        long id = openId(played.file);
        boolean approved = past.text("decision").toUpperCase(Locale.ROOT).startsWith("APPROVE");
        played.file.decideProcedure(act, id, approved, "special-procedure " + id);
        played.procedures.computeIfPresent(id, (key, open) -> open.decided(approved, act.at()));
        return Change.none().with("procedureId", Long.toString(id)).with("decision", approved ? "APPROVE" : "REJECT");
    }

    private static Change procedureEnd(ImportedCase played, Act act) {
        long id = openId(played.file);
        played.file.endProcedure(act, id);
        played.procedures.computeIfPresent(id, (key, open) -> open.ended(act.at()));
        return Change.none().with("procedureId", Long.toString(id));
    }

    private static Change opinion(CaseFile file, Act act, HistoryLine past) {
        String step = file.giveOpinion(act, ReviewSteps.unknown(), past.text("step"));
        return Change.none()
                .with("step", step)
                .with("opinion", past.textOrNull("opinion"))
                .note("comment", past.textOrNull("comment"));
    }

    private static Change decision(CaseFile file, Act act, HistoryLine past) {
        Outcome outcome = Outcome.valueOf(past.text("outcome"));
        @Nullable String reasons = past.textOrNull("reasons");
        @Nullable String remedies = past.textOrNull("remedies");
        file.decide(act, ReviewSteps.unknown(), new Verdict(outcome, past.text("documentNo"), null, reasons, remedies));
        return Change.none()
                .with("outcome", outcome)
                .with("documentNo", past.textOrNull("documentNo"))
                .note("reasons", reasons)
                .note("remedies", remedies);
    }

    private static Change delivery(CaseFile file, Act act, HistoryLine past) {
        DeliveryMethod method = DeliveryMethod.valueOf(past.text("method"));
        file.deliver(act, method, past.textOrNull("trackingNo"));
        return Change.none().with("method", method).with("trackingNo", past.textOrNull("trackingNo"));
    }

    private static long openId(CaseFile file) {
        OpenProcedure open = file.procedure();
        return open == null ? 0 : open.id();
    }
}

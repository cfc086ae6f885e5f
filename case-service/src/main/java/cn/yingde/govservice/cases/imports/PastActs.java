package cn.yingde.govservice.cases.imports;

import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.DeliveryMethod;
import cn.yingde.govservice.cases.file.Outcome;
import cn.yingde.govservice.cases.file.ReviewSteps;
import cn.yingde.govservice.cases.file.Verdict;
import cn.yingde.govservice.cases.imports.CaseLine.HistoryLine;
import cn.yingde.govservice.cases.rule.NonAcceptanceReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Does one act of a history. */
@Component
class PastActs {

    private static final int DEFAULT_CORRECTION_DAYS = 15;

    private final PastProcedures procedures;

    PastActs(PastProcedures procedures) {
        this.procedures = procedures;
    }

    Change apply(ImportedCase played, Act act, HistoryLine past) {
        CaseFile file = played.file;
        return switch (Objects.requireNonNull(past.action())) {
            case CORRECTION_NOTICE -> notice(file, act, past);
            case CORRECTION -> done(() -> file.correct(act));
            case ACCEPT -> done(() -> file.accept(act));
            case NON_ACCEPT -> nonAcceptance(file, act, past);
            case SPECIAL_PROCEDURE -> procedures.ask(played, act, past);
            case SPECIAL_PROCEDURE_DECISION -> procedures.decide(played, act, past);
            case SPECIAL_PROCEDURE_END -> procedures.end(played, act);
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
}

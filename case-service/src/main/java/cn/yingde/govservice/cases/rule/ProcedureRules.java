package cn.yingde.govservice.cases.rule;

import static cn.yingde.govservice.cases.rule.CaseProblem.CASE_PROCEDURE;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a special procedure (特别程序) may be asked for and for how long. */
public final class ProcedureRules {

    static final Rule ONE_AT_A_TIME =
            TypeRule.rule("CASE-SP-1", "第四十二条、第四十五条", "42, 45", Text.of("先办结现有特别程序", "End the open procedure first"));
    static final Rule BEFORE_DUE =
            TypeRule.rule("CASE-SP-2", "第四十二条", "42", Text.of("应在期限届满前提出", "Ask before the time is up"));
    static final Rule TOLD_LENGTH = TypeRule.rule(
            "CASE-SP-3",
            "第四十五条",
            "45",
            Text.of("书面告知所需工作日（听证不超过 20 个工作日）", "The working days needed, at least 1; for a hearing at most 20"));
    static final Rule JOINT_PAPER = TypeRule.rule(
            "CASE-EXT-4",
            "第四十二条第二款",
            "42(2)",
            Text.of("附本级人民政府负责人批准文件", "The approval of a leader of the government as an attachment"));
    static final Rule ANOTHER_DECIDES = new Rule(
            "CASE-SP-4", Text.of("职责分离", "Separation of duties"), Text.of("由另一名负责人审批", "A decision by another leader"));
    static final Rule KNOWN_TO_TYPE =
            new Rule("CASE-EXT-1", TypeRule.EXTENSION.of("*").basis(), Text.of("在原期限内办结", "Decide within the limit"));
    static final Rule EXTENDED_ONCE =
            TypeRule.rule("CASE-EXT-2", "第四十二条第一款", "42(1)", Text.of("仅可延长一次", "One extension a case"));
    static final Rule LENGTH = TypeRule.rule(
            "CASE-EXT-3",
            "第四十二条",
            "42",
            Text.of("1 至 10 个工作日（联合办理 15 个工作日）", "1 to 10 working days (15 in joint handling)"));

    private static final int HEARING_MOST_DAYS = 20;

    private ProcedureRules() {}

    /** CASE-SP-1: one at a time. */
    public static Optional<ProblemException> oneAtATime(String type, boolean anotherOpen) {
        return Refusal.when(
                anotherOpen,
                CASE_PROCEDURE,
                TypeRule.cite(ONE_AT_A_TIME, type),
                () -> Text.of("已有一个未结束的特别程序。", "A special procedure is open already."));
    }

    /** CASE-SP-2: not once the time is up; what has lapsed is neither stopped nor extended. */
    public static Optional<ProblemException> notAfterDue(String type, Instant now, Instant dueAt) {
        return Refusal.when(
                now.isAfter(dueAt),
                CASE_PROCEDURE,
                TypeRule.cite(BEFORE_DUE, type),
                () -> Text.of(
                        "办理期限已于 %s 届满。".formatted(BureauTime.offset(dueAt)),
                        "The time limit ended at %s.".formatted(BureauTime.offset(dueAt))));
    }

    /** CASE-SP-3: a stop is told to the applicant with its length; a hearing is held within twenty working days. */
    public static Optional<ProblemException> toldLength(
            String type, ProcedureKind kind, @Nullable Integer workingDays) {
        int days = workingDays == null ? 0 : workingDays;
        boolean hearingTooLong = kind == ProcedureKind.HEARING && days > HEARING_MOST_DAYS;
        return Refusal.when(
                days < 1 || hearingTooLong,
                CASE_PROCEDURE,
                TypeRule.cite(TOLD_LENGTH, type),
                () -> Text.of("特别程序的时限不符合规定：" + days, "Not an allowed length: " + days));
    }

    /** CASE-EXT-1: only where the type, or the matter's own basis, knows an extension. */
    public static Optional<ProblemException> typeKnowsExtension(String type) {
        TypeRule.Row row = TypeRule.EXTENSION.of(type);
        return Refusal.when(
                !row.on(),
                CASE_PROCEDURE,
                KNOWN_TO_TYPE,
                () -> Text.of("该类事项没有延长审批期限的依据。", "This type of matter has no basis for an extension."));
    }

    /** CASE-EXT-2: once. */
    public static Optional<ProblemException> extendedOnce(String type, int granted) {
        return Refusal.when(
                granted > 0,
                CASE_PROCEDURE,
                TypeRule.cite(EXTENDED_ONCE, type),
                () -> Text.of("该办件已延长过一次。", "The case has been extended once already."));
    }

    /** CASE-EXT-3: at most 10 working days; 15 in joint handling with the government leader's paper. */
    public static Optional<ProblemException> extensionLength(String type, int workingDays, boolean joint) {
        TypeRule.Row row = (joint ? TypeRule.JOINT_EXTENSION : TypeRule.EXTENSION).of(type);
        return Refusal.when(
                row.on() && (workingDays < 1 || workingDays > row.days()),
                CASE_PROCEDURE,
                TypeRule.cite(
                        LENGTH,
                        type,
                        Text.of("1 至 %d 个工作日".formatted(row.days()), "1 to %d working days".formatted(row.days()))),
                () -> Text.of("延长天数不符合规定：" + workingDays, "Not an allowed number of days: " + workingDays));
    }

    /** CASE-EXT-4: the longer extension of joint handling rests on the government's paper. */
    public static Optional<ProblemException> jointHasPaper(String type, boolean joint, boolean paperAttached) {
        return Refusal.when(
                joint && !paperAttached,
                CASE_PROCEDURE,
                TypeRule.cite(JOINT_PAPER, type),
                () -> Text.of("联合办理的延长须附批准文件。", "An extension of joint handling needs its approval attached."));
    }

    /** CASE-SP-4: who asks does not decide. */
    public static Optional<ProblemException> notOwnRequest(String requester, String decider) {
        return Refusal.when(
                requester.equals(decider),
                CaseProblem.CASE_OWN_WORK,
                ANOTHER_DECIDES,
                () -> Text.of("申请人不得审批自己的申请。", "Nobody decides on their own request."));
    }
}

package cn.yingde.govservice.cases.rule;

import static cn.yingde.govservice.cases.rule.CaseProblem.CASE_CORRECTION;

import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a correction notice (补正告知) must be: in time, complete, and the only one. */
public final class CorrectionRules {

    static final Rule IN_TIME = TypeRule.rule(
            "CASE-COR-1",
            "第三十二条第一款第四项",
            "32(1)(4)",
            Text.of("收到材料之日起 5 个工作日内一次性告知", "A notice by the 5th working day after receipt"));
    static final Rule COMPLETE = TypeRule.rule(
            "CASE-COR-2",
            "第三十二条第一款第四项",
            "32(1)(4)",
            Text.of("一次告知全部缺失的必要材料", "One notice that lists every missing necessary material"));
    static final Rule ONCE = TypeRule.rule(
            "CASE-COR-3",
            "第三十二条第一款第四项、第七十二条",
            "32(1)(4), 72",
            Text.of("受理，或者作出不予受理决定", "Acceptance, or non-acceptance with reason STILL_INCOMPLETE"));
    static final Rule DEADLINE_AHEAD = TypeRule.rule(
            "CASE-COR-4", "第三十二条", "32", Text.of("补正期限应晚于告知之日", "A deadline after the day of the notice"));
    static final Rule PUBLISHED = TypeRule.rule(
            "CASE-COR-6", "第三十一条、第七十二条", "31, 72", Text.of("只告知已公布办事指南所列材料", "Only materials of the published guide"));
    static final Rule BEFORE_ACCEPTANCE = TypeRule.rule(
            "CASE-COR-7",
            "第三十二条第一款第四项",
            "32(1)(4)",
            Text.of("继续审查；受理后不再补正告知", "Go on with the review; nothing is asked for after acceptance"));

    private CorrectionRules() {}

    /** CASE-COR-1: the department has until the 5th working day after receipt to ask for what is missing. */
    public static Optional<ProblemException> inTime(
            String type, LocalDate receiptDay, LocalDate today, WorkingCalendar calendar) {
        LocalDate last = lastDay(type, receiptDay, calendar);
        Rule rule = TypeRule.cite(IN_TIME, type, Text.of("最迟于 " + last + " 一次性告知", "A notice by " + last));
        return Refusal.when(
                today.isAfter(last),
                CASE_CORRECTION,
                rule,
                () -> Text.of(
                        "补正告知期限已于 %s 届满。".formatted(last),
                        "The time for a correction notice ended on %s.".formatted(last)));
    }

    /** CASE-COR-2: the notice lists every necessary material that is missing; nothing may be asked for later. */
    public static Optional<ProblemException> complete(
            String type, Collection<Integer> missing, Collection<Integer> listed) {
        TreeSet<Integer> leftOut = new TreeSet<>(missing);
        leftOut.removeAll(listed);
        Rule rule = TypeRule.cite(COMPLETE, type);
        return Refusal.when(
                        !leftOut.isEmpty(),
                        CASE_CORRECTION,
                        rule,
                        () -> Text.of(
                                "补正告知遗漏了必要材料：" + leftOut, "The notice leaves out necessary materials: " + leftOut))
                .map(problem -> pointAt(problem, leftOut));
    }

    /** CASE-COR-6: nothing is demanded that the guide does not list. */
    public static Optional<ProblemException> published(
            String type, Collection<Integer> published, List<Integer> listed) {
        List<Integer> foreign =
                listed.stream().filter(seq -> !published.contains(seq)).toList();
        return Refusal.when(
                        !foreign.isEmpty(),
                        CASE_CORRECTION,
                        TypeRule.cite(PUBLISHED, type),
                        () -> Text.of("指南没有这些材料：" + foreign, "The guide lists no such materials: " + foreign))
                .map(problem -> pointAtItems(problem, listed, foreign));
    }

    /** CASE-COR-7: an accepted case is reviewed as it is. */
    public static ProblemException afterAcceptance(String type, LocalDate acceptedOn) {
        return ProblemException.of(
                        CaseProblem.CASE_STATE,
                        Text.of(
                                "该申请已于 %s 受理，不得再作补正告知。".formatted(acceptedOn),
                                "Accepted on %s: no correction notice after that.".formatted(acceptedOn)))
                .because(TypeRule.cite(BEFORE_ACCEPTANCE, type));
    }

    /** CASE-COR-3: once. */
    public static Optional<ProblemException> once(String type, boolean noticedBefore) {
        Rule rule = TypeRule.cite(ONCE, type);
        return Refusal.when(
                noticedBefore,
                CASE_CORRECTION,
                rule,
                () -> Text.of("该申请已作过一次补正告知。", "A correction notice has been given before; there is only one."));
    }

    /** CASE-COR-4: the applicant is left at least one working day. */
    public static Optional<ProblemException> deadlineAhead(String type, LocalDate today, LocalDate deadline) {
        Rule rule = TypeRule.cite(DEADLINE_AHEAD, type);
        return Refusal.when(
                !deadline.isAfter(today),
                CASE_CORRECTION,
                rule,
                () -> Text.of(
                        "补正期限 %s 不晚于今日。".formatted(deadline),
                        "The deadline %s is not after today.".formatted(deadline)));
    }

    public static LocalDate lastDay(String type, LocalDate receiptDay, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(receiptDay, TypeRule.NOTICE.of(type).days());
    }

    private static ProblemException pointAtItems(
            ProblemException problem, List<Integer> listed, Collection<Integer> foreign) {
        ProblemException pointing = problem;
        for (int seq : foreign) {
            pointing = pointing.at(
                    "/items/%d/materialSeq".formatted(listed.indexOf(seq)),
                    "MATERIAL_UNKNOWN",
                    Text.of("指南没有材料 " + seq, "The guide has no material " + seq));
        }
        return pointing;
    }

    static ProblemException pointAt(ProblemException problem, Collection<Integer> seqs) {
        ProblemException pointing = problem;
        for (int seq : seqs) {
            pointing = pointing.at(
                    "/materials/" + seq, "MATERIAL_MISSING", Text.of("缺少材料 " + seq, "Material " + seq + " is missing"));
        }
        return pointing;
    }
}

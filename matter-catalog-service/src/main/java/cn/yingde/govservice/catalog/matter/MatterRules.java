package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.catalog.standard.Standardisation;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of a matter's life beside its state table. */
public final class MatterRules {

    public static final Rule COMPLETE = new Rule(
            "CATALOG-SUBMIT-1",
            Text.of("政务服务事项“十统一”要求与实施清单质检规则", "The ten unified elements and the quality rules of the checklist"),
            Text.of("补正各项后再提交，见 standardisation", "Put each finding right, see standardisation, and submit again"));
    public static final Rule FOUR_EYES = new Rule(
            "CATALOG-REVIEW-1",
            Text.of("事项提交与审核由不同人员办理", "Whoever submits a matter does not review it"),
            Text.of("由另一名审核员审核", "A review by another reviewer"));
    public static final Rule NOT_BACKDATED = new Rule(
            "CATALOG-PUBLISH-1",
            Text.of("发布不追溯，历史导入除外", "Publication does not look back, historical imports excepted"),
            Text.of("今日或以后的生效日期", "An effective date of today or later"));
    public static final Rule IN_ORDER = new Rule(
            "CATALOG-PUBLISH-2",
            Text.of("版本按生效日期先后发布", "Versions are published in order of effect"),
            Text.of("不早于上一版本的生效日期", "A date not before that of the version before"));
    public static final Rule ALIVE = new Rule(
            "CATALOG-CHANGE-1",
            Text.of("已取消的事项不再变更", "A cancelled matter is not changed any more"),
            Text.of("另行编制新的事项", "Another matter"));

    private MatterRules() {}

    static void complete(Standardisation report) {
        if (report.complete()) {
            return;
        }
        ProblemException refusal = ProblemException.of(
                        CatalogProblem.MATTER_INCOMPLETE,
                        Text.of(
                                report.refusals().size() + "项要求未达到。",
                                report.refusals().size() + " requirements are not met."))
                .because(COMPLETE);
        report.refusals().forEach(finding -> refusal.at(finding.pointer(), finding.id(), finding.advice()));
        throw refusal;
    }

    static void reviewedByAnother(@Nullable String submitter, String reviewer) {
        if (Objects.equals(submitter, reviewer)) {
            throw ProblemException.of(
                            CatalogProblem.MATTER_REVIEWER,
                            Text.of("本事项由您提交，不能由您审核。", "You submitted this matter and cannot review it."))
                    .because(FOUR_EYES);
        }
    }

    static void effectiveDate(LocalDate asked, LocalDate today, @Nullable LocalDate before, boolean historical) {
        if (!historical && asked.isBefore(today)) {
            throw date(NOT_BACKDATED, Text.of("今日是" + today + "。", "Today is " + today + "."));
        }
        if (before != null && asked.isBefore(before)) {
            throw date(
                    IN_ORDER, Text.of("上一版本生效于" + before + "。", "The version before is effective on " + before + "."));
        }
    }

    static void alive(@Nullable InForce force) {
        if (force == InForce.CANCELLED) {
            throw ProblemException.of(CatalogProblem.MATTER_STATE, Text.of("事项已取消。", "The matter is cancelled."))
                    .because(ALIVE);
        }
    }

    static ProblemException notInForce(MatterState state, MatterAction action, @Nullable LocalDate from) {
        Text since = from == null
                ? Text.of("事项尚未发布（" + state + "）", "The matter is not published (" + state + ")")
                : Text.of("事项自" + from + "起生效", "The matter is in force from " + from + " on");
        return ProblemException.of(
                CatalogProblem.MATTER_STATE,
                Text.of(since.zh() + "，不能" + action + "。", since.en() + ": no " + action + "."));
    }

    private static ProblemException date(Rule rule, Text detail) {
        return ProblemException.of(CatalogProblem.MATTER_EFFECTIVE_DATE, detail)
                .because(rule)
                .at("/effectiveOn", "EFFECTIVE_DATE", rule.accepted());
    }
}

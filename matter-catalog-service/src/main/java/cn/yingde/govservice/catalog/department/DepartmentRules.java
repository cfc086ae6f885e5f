package cn.yingde.govservice.catalog.department;

import cn.yingde.govservice.catalog.code.CreditCodes;
import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a change of a department must keep to. */
public final class DepartmentRules {

    static final Rule IN_ORDER = new Rule(
            "CATALOG-DEPT-1",
            Text.of("部门沿革按生效日期先后登记", "The history of a department is recorded in order of effect"),
            Text.of("不早于最近一次变更的生效日期", "A date not before the department's latest change"));
    static final Rule NOT_BACKDATED = new Rule(
            "CATALOG-DEPT-2",
            Text.of("机构变更自即日起生效；历史补录须说明原因", "Changes take effect today; past ones are historical and say why"),
            Text.of("生效日期为今日，或由事项审核员补录并填写原因", "Today's date, or a historical change by a reviewer with a reason"));

    private DepartmentRules() {}

    static void inOrder(LocalDate latest, LocalDate asked) {
        if (asked.isBefore(latest)) {
            throw refusal(
                    IN_ORDER, Text.of("最近一次变更生效于" + latest + "。", "The latest change took effect on " + latest + "."));
        }
    }

    /** Effects lie in the past only for history that is being recorded, and never ahead: a transfer batch plans ahead. */
    public static void takesEffect(LocalDate on, LocalDate today, boolean historical, @Nullable String reason) {
        boolean recorded = historical && reason != null && !reason.isBlank() && !on.isAfter(today);
        if (!on.isEqual(today) && !recorded) {
            throw refusal(NOT_BACKDATED, Text.of("生效日期不能是" + on + "。", "The change cannot take effect on " + on + "."));
        }
    }

    /** The check character of GB 32100. */
    public static void creditCode(String uscc, String pointer) {
        if (!CreditCodes.valid(uscc)) {
            throw ProblemException.invalid(
                    pointer,
                    "CREDIT_CODE",
                    Text.of("统一社会信用代码的校验码不符（GB 32100）。", "The credit code fails its check (GB 32100)."));
        }
    }

    private static ProblemException refusal(Rule rule, Text detail) {
        return ProblemException.of(CatalogProblem.DEPARTMENT_CHANGE, detail).because(rule);
    }
}

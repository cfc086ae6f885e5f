package cn.yingde.govservice.cases.rule;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which matters take applications. */
public final class MatterRules {

    private static final Text CATALOGUE =
            Text.of("已公布的政务服务事项实施清单", "The published catalogue of government service matters");

    static final Rule IN_FORCE = new Rule("CASE-MAT-1", CATALOGUE, Text.of("在用的实施编码", "The code of a matter in force"));
    static final Rule KNOWN = new Rule(
            "CASE-MAT-2", CATALOGUE, Text.of("已公布事项的 31 或 33 位编码", "The 31 or 33 digits of a published matter"));

    static final Rule LISTED = new Rule(
            "CASE-MAT-3", CATALOGUE, Text.of("办事指南所列的材料序号", "The numbers of the materials that the guide lists"));

    private MatterRules() {}

    /** CASE-MAT-1: in force; a cancelled matter says which code replaced it. */
    public static Optional<ProblemException> inForce(
            String code, @Nullable String inForce, List<String> successorCodes) {
        Text instead = successorCodes.isEmpty()
                ? IN_FORCE.accepted()
                : Text.of("改用 " + successorCodes, "Use " + successorCodes);
        return Refusal.when(
                !"IN_FORCE".equals(inForce),
                CaseProblem.CASE_MATTER,
                new Rule(IN_FORCE.id(), CATALOGUE, instead),
                () -> Text.of(
                        "事项 %s 目前不受理申请。".formatted(code), "Matter %s takes no applications now.".formatted(code)));
    }

    /** CASE-MAT-1, of a version that comes into force on a later day. */
    public static Optional<ProblemException> inEffect(String code, LocalDate from, LocalDate today) {
        return Refusal.when(
                from.isAfter(today),
                CaseProblem.CASE_MATTER,
                new Rule(IN_FORCE.id(), CATALOGUE, Text.of("自 " + from + " 起申请", "An application from " + from)),
                () -> Text.of(
                        "事项 %s 自 %s 起施行。".formatted(code, from),
                        "Matter %s takes effect on %s.".formatted(code, from)));
    }

    /** CASE-MAT-3: an application brings what the guide lists and nothing else. */
    public static Optional<ProblemException> listed(Collection<Integer> published, List<Integer> brought) {
        List<Integer> foreign =
                brought.stream().filter(seq -> !published.contains(seq)).toList();
        return Refusal.when(
                        !foreign.isEmpty(),
                        CaseProblem.CASE_MATERIALS,
                        new Rule(LISTED.id(), CATALOGUE, Text.of("材料序号 " + published, "Materials " + published)),
                        () -> Text.of("指南没有这些材料：" + foreign, "The guide lists no such materials: " + foreign))
                .map(problem -> problem.at(
                        "/materials/%d/seq".formatted(brought.indexOf(foreign.get(0))),
                        "MATERIAL_UNKNOWN",
                        problem.detail()));
    }

    /** CASE-MAT-2: the catalogue knows the code. */
    public static ProblemException unknown(String code) {
        return ProblemException.of(
                        CaseProblem.CASE_MATTER,
                        Text.of("没有实施编码为 %s 的事项。".formatted(code), "No matter has the code %s.".formatted(code)))
                .because(KNOWN);
    }
}

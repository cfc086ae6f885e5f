package cn.yingde.govservice.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.deadline.Budget;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases for tests of the aggregate, without database. */
public final class TestCases {

    private TestCases() {}

    /** Refused, and by this rule. */
    public static void refused(@Nullable String rule, Runnable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act::run)
                .satisfies(problem ->
                        assertThat(problem.rule().map(Rule::id).orElse(null)).isEqualTo(rule));
    }

    public static MatterRef matter(String type) {
        return matter(type, "COMMITTED", 10);
    }

    public static MatterRef matter(String type, String caseType, int promised) {
        return matter(type, caseType, Budget.workingDays(promised), Budget.workingDays(20));
    }

    public static MatterRef matter(Budget promised, Budget statutory) {
        return matter("01", "COMMITTED", promised, statutory);
    }

    private static MatterRef matter(String type, String caseType, Budget promised, Budget statutory) {
        return new MatterRef(
                "11441881MB2D0001X3440117001000A",
                null,
                "440117001000",
                1,
                "施工许可",
                type,
                caseType,
                true,
                promised,
                statutory);
    }

    /** Received, both necessary materials brought unless said otherwise. */
    public static CaseFile received(MatterRef matter, Act act, int... brought) {
        return CaseFile.submit(act, application(matter, null, brought));
    }

    public static CaseFile complete(MatterRef matter, Act act) {
        return received(matter, act, 1, 2);
    }

    public static CaseFile fromHistory(MatterRef matter, Act act) {
        return CaseFile.submit(act, application(matter, new Source("old", "1", "h"), 1, 2));
    }

    /** Received with these materials. */
    public static CaseFile with(MatterRef matter, Act act, Material... materials) {
        return CaseFile.submit(act, application(matter, null, List.of(materials)));
    }

    private static Application application(MatterRef matter, @Nullable Source source, int... brought) {
        return application(
                matter,
                source,
                List.of(material(1, brought), material(2, brought), Material.required(3, "其他", Necessity.OPTIONAL)));
    }

    private static Application application(MatterRef matter, @Nullable Source source, List<Material> materials) {
        return new Application(
                7,
                "YDB20260302000001",
                matter,
                "housing",
                Channel.WINDOW,
                new Applicant(ApplicantKind.PERSON, "n", "ID_CARD", "i", "h", null, null, null, null),
                null,
                "key",
                materials,
                source);
    }

    public static Material missing(int seq, Necessity necessity) {
        return Material.required(seq, "材料" + seq, necessity);
    }

    public static Material here(int seq, Necessity necessity) {
        return missing(seq, necessity).brought("PAPER", 1, null);
    }

    private static Material material(int seq, int... brought) {
        Material required = Material.required(seq, "材料" + seq, Necessity.NECESSARY);
        for (int each : brought) {
            if (each == seq) {
                return required.brought("PAPER", 1, null);
            }
        }
        return required;
    }

    public static ReviewSteps steps() {
        return new ReviewSteps(List.of("受理", "审核", "复核", "决定"));
    }

    public static Verdict grant() {
        return new Verdict(Outcome.GRANTED, "文1号", null, null, null);
    }

    public static Verdict refusal() {
        return new Verdict(Outcome.REFUSED, "文2号", null, "不符合条件", "六十日内复议");
    }
}

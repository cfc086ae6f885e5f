package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.deadline.Budget;
import cn.yingde.govservice.platform.security.Actor;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases and acts for tests of the aggregate, without database. */
public final class TestCases {

    private TestCases() {}

    public static Act at(String moment) {
        return act(moment, "li", true);
    }

    public static Act past(String moment) {
        return act(moment, "li", false);
    }

    public static Act by(String person, String moment) {
        return act(moment, person, true);
    }

    private static Act act(String moment, String person, boolean live) {
        Actor actor = new Actor(person, null, "DEPARTMENT_HANDLER", "housing", null);
        return new Act(
                actor,
                OffsetDateTime.parse(moment + ":00+08:00").toInstant(),
                WorkingCalendar.builtIn(),
                OfficeHours.DEFAULT,
                live);
    }

    public static MatterRef matter(String type) {
        return matter(type, "COMMITTED", 10);
    }

    public static MatterRef matter(String type, String caseType, int promised) {
        return new MatterRef(
                "11441881MB2D0001X3440117001000A",
                null,
                "440117001000",
                1,
                "施工许可",
                type,
                caseType,
                true,
                Budget.workingDays(promised),
                Budget.workingDays(20));
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

    private static Application application(MatterRef matter, @Nullable Source source, int... brought) {
        return new Application(
                7,
                "YDB20260302000001",
                matter,
                "housing",
                Channel.WINDOW,
                new Applicant(ApplicantKind.PERSON, "n", "ID_CARD", "i", "h", null, null, null, null),
                null,
                "key",
                List.of(material(1, brought), material(2, brought), Material.required(3, "其他", Necessity.OPTIONAL)),
                source);
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

package cn.yingde.govservice.demodata.casefile;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.Json;
import cn.yingde.govservice.demodata.casefile.CaseLine.Applicant;
import cn.yingde.govservice.demodata.matter.Checklists.Served;
import cn.yingde.govservice.demodata.matter.Matter;
import cn.yingde.govservice.demodata.people.People;
import cn.yingde.govservice.demodata.time.OfficeTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The cases of the half-year as import lines, in the order of their acceptance. */
public final class CaseLines {

    static final String SOURCE = "demo-2019-centre";
    private static final int[] ONLINE_MIX = Dice.cumulative(new int[] {44, 36, 12, 6, 2});
    private static final int[] COUNTER_MIX = Dice.cumulative(new int[] {93, 0, 0, 4, 3});
    private static final List<String> CHANNELS = List.of("WINDOW", "ONLINE", "MOBILE", "SELF_SERVICE", "POST");

    private final Map<Matter, MatterFacts> facts = new HashMap<>();
    private final Dice dice = Dice.named("case lines");
    private final CaseStory story = new CaseStory();

    private CaseLines() {}

    public static void write(Consumer<String> lines) {
        CaseLines all = new CaseLines();
        new CaseMix().each(plan -> lines.accept(Json.line(all.line(plan))));
    }

    private CaseLine line(CasePlan plan) {
        MatterFacts of = facts.computeIfAbsent(plan.matter(), MatterFacts::of);
        int second = dice.between(0, 59);
        CaseHistory history = new CaseHistory(of, second);
        int received = story.tell(plan, history);
        return new CaseLine(
                SOURCE,
                String.format(Locale.ROOT, "2019-%06d", plan.number()),
                of.code(received),
                CHANNELS.get(dice.weighted(plan.matter().traits().online() ? ONLINE_MIX : COUNTER_MIX)),
                OfficeTime.text(received, second),
                applicant(plan.number(), of.served()),
                plan.fate() == CasePlan.Fate.NOT_ACCEPTED ? of.materials().subList(0, 1) : of.materials(),
                history.acts());
    }

    private Applicant applicant(int number, Served served) {
        boolean person = served == Served.PERSONS || served == Served.BOTH && dice.chance(0.6);
        String phone = People.phone(dice);
        return person
                ? new Applicant("PERSON", People.name(dice), "ID_CARD", People.identity(number), phone)
                : new Applicant(
                        "ORGANISATION",
                        People.organisation(number, dice),
                        "USCC",
                        People.organisationCode(number),
                        phone);
    }
}

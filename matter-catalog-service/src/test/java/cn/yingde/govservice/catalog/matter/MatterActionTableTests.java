package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.standard.Standardisation;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.state.ActionView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every situation of a matter, every action, every caller: what is listed is what the aggregate does. */
class MatterActionTableTests {

    private static final LocalDate TODAY = Situation.TODAY;
    private static final Draft COMPLETE = Situation.COMPLETE;
    private static final Standardisation PASSED = Situation.PASSED;

    private record Person(String name, Caller caller, Set<MatterAction> entitled) {}

    private static final Set<MatterAction> EDITOR = EnumSet.of(
            MatterAction.EDIT,
            MatterAction.SUBMIT,
            MatterAction.WITHDRAW,
            MatterAction.START_CHANGE,
            MatterAction.SUSPEND,
            MatterAction.RESUME);
    private static final Set<MatterAction> REVIEWER = EnumSet.of(
            MatterAction.REVIEW, MatterAction.PUBLISH, MatterAction.CANCEL, MatterAction.SUSPEND, MatterAction.RESUME);

    private static final List<Person> PEOPLE = people();

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Role role : Role.values()) {
            Set<MatterAction> own =
                    switch (role) {
                        case CATALOG_EDITOR -> EDITOR;
                        case CATALOG_REVIEWER -> REVIEWER;
                        default -> Set.of();
                    };
            people.add(person(role, "housing", own));
        }
        people.add(person(Role.CATALOG_EDITOR, "market", Set.of()));
        people.add(person(Role.CATALOG_REVIEWER, null, REVIEWER));
        people.add(machine("catalog.write", "housing", EDITOR));
        people.add(machine("catalog.write", "market", Set.of()));
        people.add(machine("catalog.read", "housing", Set.of()));
        return people;
    }

    private static Person person(Role role, String department, Set<MatterAction> entitled) {
        Caller caller = new Caller("the-caller", "client", null, Set.of(role), department, Set.of());
        return new Person(role + " of " + department, caller, entitled);
    }

    private static Person machine(String scope, String department, Set<MatterAction> entitled) {
        Caller caller = new Caller("the-caller", "client", null, Set.of(Role.SYSTEM), department, Set.of(scope));
        return new Person(scope + " of " + department, caller, entitled);
    }

    static Stream<Arguments> situations() {
        return Situation.all().map(Arguments::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void listsWhatTheAggregateDoes(Situation situation) {
        Matter asked = situation.matter();
        for (Person person : PEOPLE) {
            for (ActionView view : MatterActions.explain(asked, person.caller, Locale.CHINESE)) {
                MatterAction action = MatterAction.valueOf(view.action());
                boolean expected = person.entitled.contains(action) && succeeds(situation::matter, action);
                assertThat(view.allowed())
                        .as("%s by %s in %s: %s", action, person.name, situation, view.reason())
                        .isEqualTo(expected);
                assertThat(view.reason() == null).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void changesNothingWhenItRefuses(Situation situation) {
        for (MatterAction action : MatterAction.values()) {
            Matter matter = situation.matter();
            String before = fingerprint(matter);
            if (!succeedsOn(matter, action)) {
                assertThat(fingerprint(matter))
                        .as("%s in %s", action, situation)
                        .isEqualTo(before);
            }
        }
    }

    /** What is published stays as it is, whatever is done with the next version. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void leavesWhatIsInEffectAlone(Situation situation) {
        for (MatterAction action : MatterAction.values()) {
            Matter matter = situation.matter();
            Integer inEffect = matter.publishedVersion();
            LocalDate since = matter.effectiveOn();
            boolean publishes = action == MatterAction.PUBLISH;
            if (succeedsOn(matter, action) && !publishes) {
                assertThat(matter.publishedVersion()).isEqualTo(inEffect);
                assertThat(matter.effectiveOn()).isEqualTo(since);
            }
            assertThat(matter.hasOpenVersion()).isEqualTo(matter.state() != MatterState.PUBLISHED);
        }
    }

    private static boolean succeeds(Supplier<Matter> fresh, MatterAction action) {
        return succeedsOn(fresh.get(), action);
    }

    private static boolean succeedsOn(Matter matter, MatterAction action) {
        try {
            act(matter, action);
            return true;
        } catch (ProblemException refused) {
            assertThat(refused.code().status().value()).isEqualTo(409);
            return false;
        }
    }

    private static void act(Matter matter, MatterAction action) {
        switch (action) {
            case EDIT -> edit(matter);
            case SUBMIT -> matter.submit("somebody", PASSED);
            case WITHDRAW -> matter.withdraw();
            case REVIEW -> matter.review("reviewer", true, null);
            case PUBLISH -> matter.publish(TODAY.plusDays(5), TODAY);
            case START_CHANGE -> matter.startChange(COMPLETE);
            case SUSPEND -> matter.suspend("x");
            case RESUME -> matter.resume();
            case CANCEL -> matter.cancel("x");
        }
    }

    /** An edit of a published matter is a change begun, which has a row of its own. */
    private static void edit(Matter matter) {
        if (matter.state() == MatterState.PUBLISHED) {
            MatterLife.EDITING.require(matter.state(), MatterAction.EDIT);
        }
        matter.edit(COMPLETE);
    }

    private static String fingerprint(Matter matter) {
        return matter.state() + " " + matter.inForce() + " " + matter.versionNo() + " " + matter.publishedVersion()
                + " " + matter.effectiveOn() + " " + matter.lastOn() + " " + matter.nextOn + " " + matter.draft + " "
                + matter.submittedBy() + " " + matter.reviewedBy + " " + matter.reviewReason() + " "
                + matter.forceReason();
    }
}

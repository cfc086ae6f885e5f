package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.Checklists;
import cn.yingde.govservice.catalog.code.ImplementationCode;
import cn.yingde.govservice.catalog.standard.Candidate;
import cn.yingde.govservice.catalog.standard.Standardisation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where a matter can stand: what earlier versions left, and how far the newest has come. */
record Situation(Before before, Editing editing) {

    static final ImplementationCode CODE = new ImplementationCode("11441881MB0A0001804442006043001");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Draft COMPLETE = Draft.of(Checklists.identity("20"), Checklists.complete(), CODE);
    static final Standardisation PASSED = Standardisation.of(
            List.of(), new Candidate(COMPLETE.identity(), COMPLETE.identity(), COMPLETE.checklist(), false));

    /** A version is not in effect before the one published earlier. */
    boolean possible() {
        return before != Before.WAITING || editing != Editing.PUBLISHED;
    }

    Matter matter() {
        Matter matter = new Matter(1, CODE, "housing", COMPLETE);
        if (before != Before.NOTHING) {
            Editing.APPROVED.steps.accept(matter);
            matter.publish(before == Before.WAITING ? TODAY.plusDays(5) : TODAY, TODAY);
            matter.startChange(COMPLETE);
        }
        editing.steps.accept(matter);
        if (before == Before.SUSPENDED) {
            matter.suspend("x");
        }
        if (before == Before.CANCELLED) {
            matter.cancel("x");
        }
        return matter;
    }

    static Stream<Situation> all() {
        return Stream.of(Before.values())
                .flatMap(before -> Stream.of(Editing.values()).map(editing -> new Situation(before, editing)))
                .filter(Situation::possible);
    }

    /** How far the newest version has come. */
    enum Editing {
        DRAFT(matter -> {}),
        IN_REVIEW(matter -> matter.submit("somebody", PASSED)),
        WITHDRAWN(IN_REVIEW, Matter::withdraw),
        REJECTED(IN_REVIEW, matter -> matter.review("reviewer", false, "x")),
        APPROVED(IN_REVIEW, matter -> matter.review("reviewer", true, null)),
        PUBLISHED(APPROVED, matter -> matter.publish(TODAY, TODAY)),
        WAITING(APPROVED, matter -> matter.publish(TODAY.plusDays(5), TODAY));

        private final Consumer<Matter> steps;

        Editing(Consumer<Matter> steps) {
            this.steps = steps;
        }

        Editing(Editing before, Consumer<Matter> step) {
            this(before.steps.andThen(step));
        }
    }

    /** What the versions before it left. */
    enum Before {
        NOTHING,
        IN_FORCE,
        SUSPENDED,
        WAITING,
        CANCELLED
    }
}

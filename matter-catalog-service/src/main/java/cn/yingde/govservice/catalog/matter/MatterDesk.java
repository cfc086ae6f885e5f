package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.item.CatalogItems;
import cn.yingde.govservice.catalog.matter.MatterHistory.Act;
import cn.yingde.govservice.catalog.standard.Candidate;
import cn.yingde.govservice.catalog.standard.Standardisation;
import cn.yingde.govservice.catalog.standard.UnifiedElements;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds matters within the caller's sight and looks at them with the standard's eyes. */
@Component
class MatterDesk {

    private final Matters matters;
    private final MatterVersions versions;
    private final CatalogItems items;
    private final UnifiedElements elements;
    private final Clock clock;

    MatterDesk(Matters matters, MatterVersions versions, CatalogItems items, UnifiedElements elements, Clock clock) {
        this.matters = matters;
        this.versions = versions;
        this.items = items;
        this.elements = elements;
        this.clock = clock;
    }

    Matter find(long id, @Nullable Caller caller) {
        Matter matter = matters.findById(id).orElseThrow(ProblemException::notFound);
        MatterAccess.requireSight(caller, matter);
        return matter;
    }

    /** The open version if there is one, else what was published last. */
    Draft latest(Matter matter) {
        return matter.hasOpenVersion()
                ? matter.content()
                : versions.latest(matter).content();
    }

    /** A published version; one that waits for its day is seen by those who see drafts. */
    MatterVersion version(Matter matter, int number, @Nullable Caller caller) {
        return versions.findByMatterIdAndVersionNo(matter.id(), number)
                .filter(version -> sees(matter, version, caller))
                .orElseThrow(ProblemException::notFound);
    }

    List<MatterVersion> versions(Matter matter, @Nullable Caller caller) {
        return versions.findByMatterIdOrderByVersionNo(matter.id()).stream()
                .filter(version -> sees(matter, version, caller))
                .toList();
    }

    private static boolean sees(Matter matter, MatterVersion version, @Nullable Caller caller) {
        return matter.hasCome(version.versionNo()) || MatterAccess.seesDraft(caller, matter);
    }

    Standardisation standardisation(Draft draft) {
        String code = draft.identity().basicCode();
        return Standardisation.of(
                elements.all(),
                new Candidate(
                        draft.identity(),
                        items.named(code, "").identity(),
                        draft.checklist(),
                        items.hasSubEntries(code)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static Act act(String fact, Matter matter, Actor actor, @Nullable String basis) {
        return new Act(fact, actor, matter.state().name(), basis);
    }

    /** Whose eyes saw it: the acting person behind a department's system, else the caller. */
    static String eyes(Actor actor) {
        return actor.actingPerson() == null ? actor.id() : actor.actingPerson().id();
    }
}

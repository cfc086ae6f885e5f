package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.item.Identity;
import cn.yingde.govservice.platform.security.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows matters: what is open or still to come to those who may see it, what is in effect to everybody. */
@Component
class MatterViews {

    private final MatterVersions versions;
    private final MatterDays days;
    private final MatterSuccessions successions;
    private final Clock clock;

    MatterViews(MatterVersions versions, MatterDays days, MatterSuccessions successions, Clock clock) {
        this.versions = versions;
        this.days = days;
        this.successions = successions;
        this.clock = clock;
    }

    MatterView now(Matter matter, @Nullable Caller caller) {
        Draft published = matter.published() ? versions.published(matter).content() : null;
        boolean inside = MatterAccess.seesDraft(caller, matter);
        Draft open = inside && matter.hasOpenVersion() ? matter.content() : null;
        Integer number = matter.publishedVersion();
        boolean newest = open != null || number == null;
        return view(
                matter,
                new Shown(
                        newest ? matter.state() : MatterState.PUBLISHED,
                        matter.inForce(),
                        newest ? matter.versionNo() : number,
                        matter.effectiveOn(),
                        open,
                        published,
                        inside ? upcoming(matter) : List.of()),
                LocalDate.now(clock),
                MatterActions.allowed(matter, caller));
    }

    /** The matter as it was in force on a day, whatever has been drafted or published since. */
    MatterView on(Matter matter, LocalDate day) {
        Shown shown = days.on(matter, day)
                .map(standing -> Shown.of(MatterState.PUBLISHED, standing.force(), standing.version()))
                .orElseGet(
                        () -> new Shown(MatterState.PUBLISHED, null, 0, matter.effectiveOn(), null, null, List.of()));
        return view(matter, shown, day, List.of());
    }

    /** One published version, of whatever day. */
    MatterView of(Matter matter, MatterVersion version) {
        Shown shown = Shown.of(matter.stateOf(version.versionNo()), matter.inForce(), version);
        return view(matter, shown, LocalDate.now(clock), List.of());
    }

    private List<MatterView.Upcoming> upcoming(Matter matter) {
        return versions.waiting(matter).stream()
                .map(version -> new MatterView.Upcoming(version.versionNo(), version.effectiveOn()))
                .toList();
    }

    private MatterView view(Matter matter, Shown shown, LocalDate day, List<String> actions) {
        Draft content = shown.any();
        Identity identity = content == null ? null : content.identity();
        String code = matter.code().value();
        Facets facets = content == null ? matter.facets() : Facets.of(content, code);
        return new MatterView(
                Long.toString(matter.id()),
                code,
                matter.basicCode(),
                identity == null ? matter.name() : identity.name(),
                matter.type(),
                matter.level(),
                identity == null ? List.of() : identity.legalBases(),
                matter.departmentId(),
                shown.state(),
                shown.inForce(),
                shown.version(),
                matter.publishedVersion(),
                shown.effectiveOn(),
                facets.stationed(),
                facets.instant(),
                facets.online(),
                facets.onSiteVisits(),
                matter.transferredIn(),
                shown.open() == null ? null : matter.reviewReason(),
                matter.forceReason(),
                successions.predecessors(code),
                successors(matter, shown, day),
                shown.open() == null ? null : shown.open().checklist(),
                shown.published() == null ? null : shown.published().checklist(),
                shown.upcoming(),
                actions);
    }

    /** A code that lives is its own successor; one that came back after a reform too. */
    private Collection<String> successors(Matter matter, Shown shown, LocalDate day) {
        boolean ended = shown.inForce() == InForce.CANCELLED;
        return ended ? successions.current(matter.code().value(), day) : List.of();
    }

    private record Shown(
            MatterState state,
            @Nullable InForce inForce,
            int version,
            @Nullable LocalDate effectiveOn,
            @Nullable Draft open,
            @Nullable Draft published,
            List<MatterView.Upcoming> upcoming) {

        static Shown of(MatterState state, @Nullable InForce force, MatterVersion version) {
            return new Shown(
                    state, force, version.versionNo(), version.effectiveOn(), null, version.content(), List.of());
        }

        /** What is published speaks for the matter; before that the draft. */
        @Nullable
        Draft any() {
            return published != null ? published : open;
        }
    }
}

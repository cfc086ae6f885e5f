package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves a matter after each act with what belongs to it: the event, the published version, the dated force. */
@Component
public class MatterHistory {

    private final Matters matters;
    private final MatterVersions versions;
    private final MatterForces forces;
    private final MatterSuccessions successions;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    MatterHistory(
            Matters matters,
            MatterVersions versions,
            MatterForces forces,
            MatterSuccessions successions,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.matters = matters;
        this.versions = versions;
        this.forces = forces;
        this.successions = successions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records an act that happens now and publishes nothing. */
    Matter act(Matter matter, Act act) {
        return append(matter, act, clock.instant());
    }

    /** Records a change of force that happens now. */
    Matter changeForce(Matter matter, Act act, InForce now) {
        return changeForce(matter, act, now, clock.instant());
    }

    public Matter changeForce(Matter matter, Act act, InForce now, Instant at) {
        Matter saved = matters.saveAndFlush(matter);
        forces.add(saved.id(), at, now, act.basis());
        return append(saved, act, at);
    }

    /** Records a publication with its immutable version; one for a later day is scheduled until that day comes. */
    public Matter published(Matter matter, Draft content, Act act, List<String> deviations) {
        LocalDate from = day(matter.lastOn());
        Instant now = clock.instant();
        Matter saved = matters.saveAndFlush(matter);
        versions.save(new MatterVersion(ids.next(), saved, content, from, now, deviations));
        if (!saved.hasCome(saved.versionNo())) {
            return append(saved, act.named("scheduled"), now, new Scheduled(saved.versionNo(), from));
        }
        return inEffect(saved, act, from.equals(BureauTime.date(now)) ? now : BureauTime.startOf(from));
    }

    /** Records that a version took effect with the beginning of its day, which may have passed meanwhile. */
    void tookEffect(Matter matter, Act act) {
        inEffect(matters.saveAndFlush(matter), act, BureauTime.startOf(day(matter.effectiveOn())));
    }

    private Matter inEffect(Matter matter, Act act, Instant since) {
        InForce force = matter.inForce();
        forces.begin(matter.id(), since, force == null ? InForce.IN_FORCE : force, act.basis());
        return append(matter, act, since);
    }

    private Matter append(Matter matter, Act act, Instant happenedAt) {
        return append(matter, act, happenedAt, null);
    }

    private Matter append(Matter matter, Act act, Instant happenedAt, @Nullable Object change) {
        Matter saved = matters.saveAndFlush(matter);
        events.append(new NewEvent(
                "matter",
                saved.code().value(),
                saved.revision() + 1,
                act.fact(),
                act.actor(),
                happenedAt,
                act.before(),
                saved.state().name(),
                data(saved),
                change,
                act.basis()));
        return saved;
    }

    private MatterData data(Matter matter) {
        String code = matter.code().value();
        return MatterData.of(matter, shown(matter), successions.predecessors(code), successions.successors(code));
    }

    /** What is in effect speaks for the matter, before that the draft, or what waits for its day. */
    private Draft shown(Matter matter) {
        if (matter.published()) {
            return versions.published(matter).content();
        }
        return matter.hasOpenVersion()
                ? matter.content()
                : versions.latest(matter).content();
    }

    private static LocalDate day(@Nullable LocalDate known) {
        return Objects.requireNonNull(known, "a published matter has a day of effect");
    }

    /**
     * What is done, by whom and why.
     *
     * @param before the state found
     */
    public record Act(
            String fact,
            Actor actor,
            @Nullable String before,
            @Nullable String basis) {
        Act named(String other) {
            return new Act(other, actor, before, basis);
        }
    }

    /** What a publication for a later day announces. */
    record Scheduled(int version, LocalDate effectiveOn) {}
}

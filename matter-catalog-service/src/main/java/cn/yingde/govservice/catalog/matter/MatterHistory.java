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

    /** Records a publication with its immutable version. */
    public Matter published(Matter matter, Draft content, Act act, List<String> deviations) {
        LocalDate from = effective(matter);
        Instant now = clock.instant();
        Instant happened = from.equals(BureauTime.date(now)) ? now : BureauTime.startOf(from);
        Matter saved = matters.saveAndFlush(matter);
        versions.save(new MatterVersion(ids.next(), saved, content, from, now, deviations));
        forces.add(saved.id(), happened, force(saved), act.basis());
        return append(saved, act, happened);
    }

    private Matter append(Matter matter, Act act, Instant happenedAt) {
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
                null,
                act.basis()));
        return saved;
    }

    private MatterData data(Matter matter) {
        Draft shown = matter.published() ? versions.published(matter).content() : matter.content();
        String code = matter.code().value();
        return MatterData.of(matter, shown, successions.predecessors(code), successions.successors(code));
    }

    private static LocalDate effective(Matter matter) {
        LocalDate from = matter.effectiveOn();
        if (from == null) {
            throw new IllegalStateException("A published matter has an effective date");
        }
        return from;
    }

    private static InForce force(Matter matter) {
        InForce force = matter.inForce();
        return force == null ? InForce.IN_FORCE : force;
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
            @Nullable String basis) {}
}

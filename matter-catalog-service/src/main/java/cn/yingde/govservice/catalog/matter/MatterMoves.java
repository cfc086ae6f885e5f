package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.code.ImplementationCode;
import cn.yingde.govservice.catalog.matter.MatterHistory.Act;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves the content of a matter under a new code, and ends what was moved. The transfer package says what and when. */
@Component
public class MatterMoves {

    private final Matters matters;
    private final MatterVersions versions;
    private final MatterSuccessions successions;
    private final MatterHistory history;
    private final Ids ids;
    private final Clock clock;

    MatterMoves(
            Matters matters,
            MatterVersions versions,
            MatterSuccessions successions,
            MatterHistory history,
            Ids ids,
            Clock clock) {
        this.matters = matters;
        this.versions = versions;
        this.successions = successions;
        this.history = history;
        this.ids = ids;
        this.clock = clock;
    }

    /** The matter that stands for this one today: one whose code was re-issued is followed to its successor. */
    public Optional<Matter> current(long id) {
        return matters.findById(id).flatMap(matter -> {
            if (matter.inForce() != InForce.CANCELLED) {
                return Optional.of(matter);
            }
            var next = successions.current(matter.code().value(), LocalDate.now(clock));
            return next.size() == 1
                    ? matters.findByImplementationCode(next.iterator().next())
                    : Optional.of(matter);
        });
    }

    /** The matters of a department that a change of its code re-issues: all that are not cancelled. */
    public List<Matter> alive(String departmentId) {
        return matters.findByDepartmentIdOrderById(departmentId).stream()
                .filter(matter -> matter.inForce() != InForce.CANCELLED)
                .toList();
    }

    /** Whether a code is borne by a matter that lives. */
    public boolean taken(ImplementationCode code) {
        return matters.findByImplementationCode(code.value())
                .filter(matter -> matter.inForce() != InForce.CANCELLED)
                .isPresent();
    }

    /** Names the successor before either side's event is written, for both carry it. */
    public void link(Matter old, Move move) {
        if (old.published()) {
            successions.add(old.code().value(), move.code().value(), move.kind(), move.on());
        }
    }

    /** The content goes on under the new code; what was being drafted goes along and is a draft again. */
    public Matter begin(Matter old, Move move, Actor actor) {
        if (!old.published()) {
            return moveDraft(old, move, actor);
        }
        Draft content = under(move, versions.published(old).content());
        Matter next = matters.findByImplementationCode(move.code().value())
                .orElseGet(() -> new Matter(ids.next(), move.code(), move.departmentId(), content));
        if (move.transferred() || old.transferredIn()) {
            next.markTransferredIn();
        }
        Draft published = next.publishAsRecorded(content, move.on());
        String fact = move.transferred() ? "transferred-in" : "published";
        history.published(next, published, new Act(fact, actor, null, move.basis()), List.of());
        continueAsBefore(old, next, move, actor);
        return next;
    }

    private void continueAsBefore(Matter old, Matter next, Move move, Actor actor) {
        if (old.inForce() == InForce.SUSPENDED) {
            String reason = old.forceReason() == null ? "" : old.forceReason();
            next.suspend(reason);
            history.changeForce(next, new Act("suspended", actor, null, reason), InForce.SUSPENDED, at(move.on()));
        }
        if (old.hasOpenVersion()) {
            next.startChange(under(move, old.content()));
            history.act(next, new Act("edited", actor, null, move.basis()));
        }
    }

    /** A matter that was never published has no code that anybody knows: its draft begins anew. */
    private Matter moveDraft(Matter old, Move move, Actor actor) {
        Matter next = new Matter(ids.next(), move.code(), move.departmentId(), under(move, old.content()));
        matters.delete(old);
        return history.act(next, new Act("drafted", actor, null, move.basis()));
    }

    /** Ends the old matter; its event names the successors that were linked before. */
    public void end(Matter old, Move move, Actor actor) {
        if (!old.published()) {
            return;
        }
        String before = old.state().name();
        old.cancel(move.basis());
        history.changeForce(old, new Act("cancelled", actor, before, move.basis()), InForce.CANCELLED, at(move.on()));
    }

    private static Draft under(Move move, Draft content) {
        return Draft.of(move.identity(), content.checklist(), move.code());
    }

    /** Midnight of a past day, now on the day itself. */
    private Instant at(LocalDate on) {
        Instant now = clock.instant();
        return on.isBefore(BureauTime.date(now)) ? BureauTime.startOf(on) : now;
    }
}

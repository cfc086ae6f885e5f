package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.matter.MatterHistory.Act;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves the content of a matter under a new code, and ends what was moved. The transfer package says what and when. */
@Component
public class MatterMoves {

    private final Matters matters;
    private final MatterVersions versions;
    private final MatterSuccessions successions;
    private final MatterHistory history;
    private final TakeEffect takeEffect;
    private final Ids ids;
    private final Clock clock;

    MatterMoves(
            Matters matters,
            MatterVersions versions,
            MatterSuccessions successions,
            MatterHistory history,
            TakeEffect takeEffect,
            Ids ids,
            Clock clock) {
        this.matters = matters;
        this.versions = versions;
        this.successions = successions;
        this.history = history;
        this.takeEffect = takeEffect;
        this.ids = ids;
        this.clock = clock;
    }

    /** What took effect by the day of the move is told of the old matter first. */
    public void settle(Matter old, LocalDate on) {
        takeEffect.upTo(old, on);
    }

    /** Names the successor before either side's event is written, for both carry it. */
    public void link(Matter old, Move move) {
        if (old.versioned()) {
            successions.add(old.code().value(), move.code().value(), move.kind(), move.on());
        }
    }

    /** The content goes on under the new code; what was being drafted goes along and is a draft again. */
    public Matter begin(Matter old, Move move, Actor actor) {
        if (!old.versioned()) {
            return moveDraft(old, move, actor);
        }
        List<MatterVersion> moving = versions.from(old, move.on());
        Matter next = matters.findByImplementationCode(move.code().value())
                .orElseGet(() -> successor(move, moving.get(0).content()));
        if (move.transferred() || old.transferredIn()) {
            next.markTransferredIn();
        }
        String fact = move.transferred() ? "transferred-in" : "published";
        for (MatterVersion version : moving) {
            publish(next, version, move, new Act(fact, actor, null, move.basis()));
            fact = "published";
        }
        continueAsBefore(old, next, move, actor);
        return next;
    }

    private Matter successor(Move move, Draft content) {
        return new Matter(ids.next(), move.code(), move.departmentId(), under(move, content));
    }

    /** What is in effect goes on from the day of the move, what waits for a later day waits for it. */
    private void publish(Matter next, MatterVersion version, Move move, Act act) {
        LocalDate own = version.effectiveOn();
        LocalDate from = own.isBefore(move.on()) ? move.on() : own;
        Draft published = next.publishAsRecorded(under(move, version.content()), from, LocalDate.now(clock));
        history.published(next, published, act, List.of());
    }

    private void continueAsBefore(Matter old, Matter next, Move move, Actor actor) {
        if (old.inForce() == InForce.SUSPENDED && next.published()) {
            String reason = old.forceReason() == null ? "" : old.forceReason();
            next.suspend(reason);
            history.changeForce(next, new Act("suspended", actor, null, reason), InForce.SUSPENDED, at(move.on()));
        }
        if (old.hasOpenVersion()) {
            next.startChange(under(move, old.content()));
            history.act(next, new Act("edited", actor, null, move.basis()));
        }
    }

    /**
     * A matter that was never published has no code that anybody knows: its draft begins anew under the same id, or
     * under one of its own for each further part of a split.
     */
    private Matter moveDraft(Matter old, Move move, Actor actor) {
        boolean first =
                matters.findById(old.id()).filter(kept -> kept.equals(old)).isPresent();
        if (first) {
            matters.delete(old);
            matters.flush();
        }
        long id = first ? old.id() : ids.next();
        Matter next = new Matter(id, move.code(), move.departmentId(), under(move, old.content()));
        return history.act(next, new Act("drafted", actor, null, move.basis()));
    }

    /** Ends the old matter, a draft without trace if it did not go along; its event names the successors that were linked before. */
    public void end(Matter old, Move move, Actor actor) {
        if (!old.versioned()) {
            matters.findById(old.id()).filter(kept -> kept.equals(old)).ifPresent(matters::delete);
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

package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.department.Departments;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Both sides confirm, a word given twice changing nothing, or object; the bureau rules or undoes. A past reform takes
 * effect with its last confirmation.
 */
@Component
class DecideTransfer {

    private final TransferHistory history;
    private final EffectTransfer effect;
    private final Departments departments;
    private final Clock clock;

    DecideTransfer(TransferHistory history, EffectTransfer effect, Departments departments, Clock clock) {
        this.history = history;
        this.effect = effect;
        this.departments = departments;
        this.clock = clock;
    }

    TransferItem confirm(TransferBatch batch, TransferItem item, Side.Of side, Caller caller, Actor actor) {
        Predicate<Side> speaks = TransferAccess.speaksFor(caller, batch, item, side);
        if (!item.sides().anyOf(speaks)) {
            throw ProblemException.forbidden();
        }
        TransferState before = item.state();
        if (!item.confirm(speaks, takesEffect(batch))) {
            return item;
        }
        return effectIfDue(batch, history.act(item, "confirmed", actor, before, null), actor);
    }

    TransferItem object(TransferItem item, String reason, Caller caller, Actor actor) {
        if (!TransferAccess.speaksForEither(caller, item)) {
            throw ProblemException.forbidden();
        }
        TransferState before = item.state();
        item.object(reason);
        return history.act(item, "disputed", actor, before, reason);
    }

    TransferItem rule(
            TransferBatch batch, TransferItem item, @Nullable String toDepartmentId, String document, Actor actor) {
        if (toDepartmentId != null) {
            departments.named(toDepartmentId, "/toDepartmentId");
        }
        TransferState before = item.state();
        item.rule(toDepartmentId, document, takesEffect(batch));
        return effectIfDue(batch, history.act(item, "ruled", actor, before, document), actor);
    }

    TransferItem undo(TransferItem item, String reason, Actor actor) {
        TransferState before = item.state();
        item.undo(reason);
        return history.act(item, "cancelled", actor, before, reason);
    }

    private LocalDate takesEffect(TransferBatch batch) {
        return TransferRules.takesEffect(batch.effectiveOn(), LocalDate.now(clock), batch.historical());
    }

    private TransferItem effectIfDue(TransferBatch batch, TransferItem item, Actor actor) {
        return batch.historical() && item.due(LocalDate.now(clock))
                ? effect.handle(item, batch.basisDocument(), actor)
                : item;
    }
}

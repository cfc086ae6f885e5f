package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.code.ImplementationCode;
import cn.yingde.govservice.catalog.transfer.TransferBatch.Reform;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.security.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The bureau proposes a reform; a move that could not be carried out is refused at once. */
@Component
class ProposeTransfers {

    private final TransferBatches batches;
    private final TransferPlan plan;
    private final TransferHistory history;
    private final Ids ids;
    private final Clock clock;

    ProposeTransfers(TransferBatches batches, TransferPlan plan, TransferHistory history, Ids ids, Clock clock) {
        this.batches = batches;
        this.plan = plan;
        this.history = history;
        this.ids = ids;
        this.clock = clock;
    }

    TransferBatch handle(Reform reform, List<TransferTerms> terms, Actor actor) {
        TransferRules.proposed(reform.effectiveOn(), LocalDate.now(clock), reform.historical(), reform.reason());
        TransferBatch batch = batches.save(new TransferBatch(ids.next(), reform, actor.id(), clock.instant()));
        TransferRules.eachOnce(terms);
        Set<ImplementationCode> taken = new HashSet<>();
        for (TransferTerms one : terms) {
            List<PlannedMove> planned = plan.of(one, reform.effectiveOn(), reform.basisDocument());
            plan.requirePossible(planned);
            requireFree(planned, taken);
            history.act(new TransferItem(ids.next(), batch, one), "proposed", actor, null, reform.basisDocument());
        }
        return batch;
    }

    /** Two items of a reform do not lead to the same code. */
    private static void requireFree(List<PlannedMove> planned, Set<ImplementationCode> taken) {
        Set<ImplementationCode> codes =
                planned.stream().map(move -> move.move().code()).collect(Collectors.toSet());
        codes.stream().filter(taken::contains).findFirst().ifPresent(code -> {
            throw TransferRules.taken(code.value());
        });
        taken.addAll(codes);
    }
}

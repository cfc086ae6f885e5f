package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.platform.state.StateTable;

/** The whole life of a transfer item. Either side may confirm first; what is effected is never undone. */
public final class TransferLife {

    public static final StateTable<TransferState, TransferAction> TABLE = StateTable.of(
                    TransferState.class, TransferAction.class, CatalogProblem.TRANSFER_STATE)
            .startingIn(TransferState.PROPOSED)
            .on(TransferAction.CONFIRM)
            .from(TransferState.PROPOSED, TransferState.SOURCE_CONFIRMED, TransferState.TARGET_CONFIRMED)
            .to(
                    TransferState.PROPOSED,
                    TransferState.SOURCE_CONFIRMED,
                    TransferState.TARGET_CONFIRMED,
                    TransferState.CONFIRMED)
            .on(TransferAction.OBJECT)
            .from(
                    TransferState.PROPOSED,
                    TransferState.SOURCE_CONFIRMED,
                    TransferState.TARGET_CONFIRMED,
                    TransferState.CONFIRMED)
            .to(TransferState.DISPUTED)
            .on(TransferAction.RULE)
            .from(TransferState.DISPUTED)
            .to(TransferState.CONFIRMED)
            .on(TransferAction.UNDO)
            .from(
                    TransferState.PROPOSED,
                    TransferState.SOURCE_CONFIRMED,
                    TransferState.TARGET_CONFIRMED,
                    TransferState.CONFIRMED,
                    TransferState.DISPUTED)
            .to(TransferState.CANCELLED)
            .on(TransferAction.EFFECT)
            .from(TransferState.CONFIRMED)
            .to(TransferState.EFFECTED)
            .build();

    private TransferLife() {}
}

package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Finds reforms and their items by the ids in a path. */
@Component
class TransferDesk {

    private final TransferBatches batches;
    private final TransferItems items;

    TransferDesk(TransferBatches batches, TransferItems items) {
        this.batches = batches;
        this.items = items;
    }

    TransferBatch batch(long id) {
        return batches.findById(id).orElseThrow(ProblemException::notFound);
    }

    TransferItem item(long batchId, long id) {
        return items.findByIdAndBatchId(id, batchId).orElseThrow(ProblemException::notFound);
    }
}

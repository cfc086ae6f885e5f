package cn.yingde.govservice.catalog.transfer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All transfer items. */
interface TransferItems extends Repository<TransferItem, Long> {

    Optional<TransferItem> findById(long id);

    Optional<TransferItem> findByIdAndBatchId(long id, long batchId);

    List<TransferItem> findByBatchIdOrderById(long batchId);

    TransferItem saveAndFlush(TransferItem item);
}

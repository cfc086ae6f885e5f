package cn.yingde.govservice.catalog.transfer;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All reforms. */
interface TransferBatches extends Repository<TransferBatch, Long> {

    Optional<TransferBatch> findById(long id);

    TransferBatch save(TransferBatch batch);
}

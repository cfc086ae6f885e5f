package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.deadline.DeadlineLedger;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** The ledger of a case's clock as one column. */
@Converter
public class LedgerText extends JsonText<DeadlineLedger> {

    public LedgerText() {
        super(new TypeReference<>() {});
    }
}

package cn.yingde.govservice.reporting.catalog;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The catalogue as of any day. */
@Component
public class Catalog {

    private final DepartmentStore departments;
    private final MatterStore matters;
    private final TransferStore transfers;

    Catalog(DepartmentStore departments, MatterStore matters, TransferStore transfers) {
        this.departments = departments;
        this.matters = matters;
        this.transfers = transfers;
    }

    public CatalogView at(LocalDate day) {
        return new CatalogView(departments.at(day), matters.at(day), transfers.effectedBy(day));
    }
}

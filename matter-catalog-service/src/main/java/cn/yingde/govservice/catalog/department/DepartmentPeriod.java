package cn.yingde.govservice.catalog.department;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** How a department stood from a day on, until its next period. */
@Entity
@Table(name = "department_period")
class DepartmentPeriod implements Persistable<Long> {

    @Id
    private @Nullable Long id;

    private String departmentId;
    private LocalDate validFrom;

    @Embedded
    private Structure structure;

    protected DepartmentPeriod() {}

    DepartmentPeriod(long id, String departmentId, LocalDate validFrom, Structure structure) {
        this.id = id;
        this.departmentId = departmentId;
        this.validFrom = validFrom;
        this.structure = structure;
    }

    /** A second change on the same day replaces the first. */
    void become(Structure next) {
        structure = next;
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    /** Periods are saved once, when they begin; later changes of the day are flushed. */
    @Override
    public boolean isNew() {
        return true;
    }
}

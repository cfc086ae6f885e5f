package cn.yingde.govservice.catalog.department;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The periods of departments. */
interface DepartmentPeriods extends Repository<DepartmentPeriod, Long> {

    Optional<DepartmentPeriod> findByDepartmentIdAndValidFrom(String departmentId, LocalDate validFrom);

    DepartmentPeriod saveAndFlush(DepartmentPeriod period);
}

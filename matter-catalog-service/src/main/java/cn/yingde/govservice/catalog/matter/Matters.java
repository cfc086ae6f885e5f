package cn.yingde.govservice.catalog.matter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All matters. */
public interface Matters extends Repository<Matter, Long> {

    Optional<Matter> findById(long id);

    Optional<Matter> findByImplementationCode(String implementationCode);

    List<Matter> findByDepartmentIdOrderById(String departmentId);

    Matter saveAndFlush(Matter matter);

    void delete(Matter matter);

    void flush();
}

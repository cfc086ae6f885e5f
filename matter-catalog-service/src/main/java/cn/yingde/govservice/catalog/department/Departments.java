package cn.yingde.govservice.catalog.department;

import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All departments. */
public interface Departments extends Repository<Department, String> {

    Optional<Department> findById(String id);

    boolean existsById(String id);

    Department saveAndFlush(Department department);

    /** A department that a request names in its body. */
    default Department named(String id, String pointer) {
        return findById(id).orElseThrow(() -> unknown(id, pointer));
    }

    /** What a caller who names an unknown department is told. */
    static ProblemException unknown(String id, String pointer) {
        Text detail = Text.of("没有部门" + id + "。", "There is no department " + id + ".");
        return ProblemException.of(CatalogProblem.DEPARTMENT_UNKNOWN, detail).at(pointer, "UNKNOWN_DEPARTMENT", detail);
    }
}

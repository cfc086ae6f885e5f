package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.catalog.Catalog;
import cn.yingde.govservice.reporting.catalog.CatalogView;
import cn.yingde.govservice.reporting.catalog.DepartmentState;
import cn.yingde.govservice.reporting.catalog.MatterState;
import cn.yingde.govservice.reporting.rollup.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who has today what a department had then: its matters may have moved, and it may have a successor. */
@Component
class Successors {

    private static final int LONGEST_CHAIN = 20;

    private final Catalog catalog;

    Successors(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Only for a question in the current structure. */
    Optional<Mapping> mapping(Question question) {
        return question.structure() == Structure.CURRENT
                ? Optional.of(new Mapping(catalog.at(Span.FOREVER.minusDays(1))))
                : Optional.empty();
    }

    /** From a department, and the basic code of a matter it had, to the department that has it now. */
    static final class Mapping {

        private final Map<String, String> departments = new HashMap<>();
        private final Map<String, MatterState> byCode = new HashMap<>();
        private final Map<String, MatterState> moved = new HashMap<>();

        Mapping(CatalogView now) {
            for (DepartmentState department : now.departments()) {
                if (department.successor() != null) {
                    departments.put(department.id(), department.successor());
                }
            }
            for (MatterState matter : now.matters()) {
                if (matter.implementationCode() != null) {
                    byCode.put(matter.implementationCode(), matter);
                }
                if (matter.successorCode() != null) {
                    moved.put(matter.departmentId() + "/" + matter.basicCode(), matter);
                }
            }
        }

        String now(String department, String topic) {
            String owner = ownerOfMatter(department, topic);
            for (int i = 0; i < LONGEST_CHAIN && departments.containsKey(owner); i++) {
                owner = departments.get(owner);
            }
            return owner;
        }

        private String ownerOfMatter(String department, String topic) {
            MatterState matter = moved.get(department + "/" + topic);
            String owner = department;
            for (int i = 0; i < LONGEST_CHAIN && matter != null; i++) {
                owner = matter.departmentId();
                matter = matter.successorCode() == null ? null : byCode.get(matter.successorCode());
            }
            return owner;
        }
    }
}

package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.catalog.Catalog;
import cn.yingde.govservice.reporting.catalog.CatalogView;
import cn.yingde.govservice.reporting.catalog.DepartmentState;
import cn.yingde.govservice.reporting.catalog.MatterState;
import cn.yingde.govservice.reporting.rollup.Span;
import cn.yingde.govservice.reporting.rollup.Where;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has today what a department had then: its matters may have moved, and it may have a successor. */
@Component
class Successors {

    /** Later than anything that is planned. */
    static final LocalDate NOW = Span.FOREVER.minusDays(1);

    private static final int LONGEST_CHAIN = 20;

    private final Catalog catalog;

    Successors(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Only for a question in the current structure. */
    Optional<Mapping> mapping(Question question) {
        return question.structure() == Structure.CURRENT ? Optional.of(new Mapping(catalog.at(NOW))) : Optional.empty();
    }

    /** From a department, and the basic code of a matter it had, to the department that has it now. */
    static final class Mapping {

        private static final String OWNED = "concat(department_id, '/', topic)";

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

        /** Leaves what a department has now: all that it had and kept, and what came to it. */
        void narrowToOwner(Where where, String owner) {
            List<String> kept = Stream.concat(Stream.of(owner), departments.keySet().stream())
                    .filter(department -> heir(department).equals(owner))
                    .distinct()
                    .toList();
            List<String> came = moved.keySet().stream()
                    .filter(key -> ownerOfMoved(key).equals(owner))
                    .toList();
            List<String> went =
                    moved.keySet().stream().filter(key -> !came.contains(key)).toList();
            where.and(
                    "(" + isIn("department_id", kept) + " and not " + isIn(OWNED, went) + " or " + isIn(OWNED, came)
                            + ")",
                    Stream.of(kept, went, came).flatMap(List::stream).toArray());
        }

        String now(String department, String topic) {
            return heir(ownerOfMatter(department, topic));
        }

        private String ownerOfMoved(String key) {
            int slash = key.indexOf('/');
            return now(key.substring(0, slash), key.substring(slash + 1));
        }

        /** Nothing is in an empty list. */
        private static String isIn(String column, List<String> values) {
            return values.isEmpty()
                    ? "1 = 0"
                    : column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
        }

        private String heir(String department) {
            String heir = department;
            for (int i = 0; i < LONGEST_CHAIN && departments.containsKey(heir); i++) {
                heir = departments.get(heir);
            }
            return heir;
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

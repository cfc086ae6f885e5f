package cn.yingde.govservice.hotline.department;

import cn.yingde.govservice.hotline.HotlineProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The departments as far as the hotline needs them: do they exist, are they members, whom do they follow. */
@Component
public class Departments {

    private final JdbcClient jdbc;

    Departments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One department; {@code predecessors} are the bodies whose tickets it took over. */
    public record Department(String id, String name, String kind, boolean hotlineMember, List<String> predecessors) {}

    public Optional<Department> find(String id) {
        return jdbc.sql("select id, name, kind, hotline_member, predecessors from department where id = ?")
                .param(id)
                .query((row, number) -> new Department(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        split(row.getString(5))))
                .optional();
    }

    /** Refuses a department that does not exist or is not a member of the hotline, naming the member of the body. */
    public void requireMember(String id, String pointer) {
        Department department = find(id).orElseThrow(() -> unknown(id, pointer));
        if (!department.hotlineMember()) {
            Text detail = Text.of(department.name() + "未接入热线", department.name() + " is not a member of the hotline");
            throw ProblemException.of(HotlineProblem.DEPARTMENT_NOT_MEMBER, detail)
                    .at(pointer, "NOT_A_MEMBER", detail);
        }
    }

    public void requireKnown(String id, String pointer) {
        if (find(id).isEmpty()) {
            throw unknown(id, pointer);
        }
    }

    public Set<String> ids() {
        return Set.copyOf(
                jdbc.sql("select id from department").query(String.class).list());
    }

    /** The department and everybody it follows, through several reforms. */
    public List<String> withPredecessors(String id) {
        List<String> all = new ArrayList<>(List.of(id));
        for (int i = 0; i < all.size(); i++) {
            find(all.get(i))
                    .ifPresent(department -> department.predecessors().stream()
                            .filter(predecessor -> !all.contains(predecessor))
                            .forEach(all::add));
        }
        return List.copyOf(all);
    }

    public void put(Department department) {
        jdbc.sql("""
                        insert into department (id, name, kind, hotline_member, predecessors) values (?, ?, ?, ?, ?)
                        on duplicate key update name = values(name), kind = values(kind),
                            hotline_member = values(hotline_member), predecessors = values(predecessors)""")
                .params(
                        department.id(),
                        department.name(),
                        department.kind(),
                        department.hotlineMember(),
                        String.join(",", department.predecessors()))
                .update();
    }

    private static ProblemException unknown(String id, String pointer) {
        Text detail = Text.of("没有部门 " + id, "There is no department " + id);
        return ProblemException.of(HotlineProblem.DEPARTMENT_UNKNOWN, detail).at(pointer, "UNKNOWN", detail);
    }

    private static List<String> split(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(","));
    }
}

package cn.yingde.govservice.catalog.department;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which department took over from which. */
@Component
public class DepartmentSuccessions {

    private final JdbcClient jdbc;

    DepartmentSuccessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String predecessor, String successor, LocalDate on) {
        jdbc.sql("insert into department_succession (predecessor_id, successor_id, effective_on) values (?, ?, ?)"
                        + " on duplicate key update effective_on = effective_on")
                .params(predecessor, successor, on)
                .update();
    }

    public List<String> predecessors(String id) {
        return ids("select predecessor_id from department_succession where successor_id = ? order by 1", id);
    }

    public List<String> successors(String id) {
        return ids("select successor_id from department_succession where predecessor_id = ? order by 1", id);
    }

    /** All of them, to show many departments at once. */
    List<Succession> all() {
        return jdbc.sql("select predecessor_id, successor_id from department_succession order by 1, 2")
                .query(Succession.class)
                .list();
    }

    record Succession(String predecessorId, String successorId) {}

    private List<String> ids(String sql, String id) {
        return jdbc.sql(sql).param(id).query(String.class).list();
    }
}

package cn.yingde.govservice.cases.department;

import cn.yingde.govservice.platform.feed.FeedItem;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The departments as the catalogue's feed told them. A few dozen rows, read again every two seconds at most. */
@Component
public class Departments {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcTemplate jdbc;
    private final MachineTime machine;
    private volatile Known known = new Known(Instant.EPOCH, Map.of());

    Departments(JdbcTemplate jdbc, MachineTime machine) {
        this.jdbc = jdbc;
        this.machine = machine;
    }

    private record Known(Instant readAt, Map<String, Head> heads) {}

    private record Head(String name, List<String> predecessors) {}

    /** The name to show; the id itself while the feed has not told it. */
    public String nameOf(String id) {
        Head head = heads().get(id);
        return head == null ? id : head.name();
    }

    /** The department and everything it took over from: what its people may see. */
    public Set<String> withPredecessors(String id) {
        Map<String, Head> heads = heads();
        Set<String> found = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            String each = next.pop();
            if (found.add(each) && heads.containsKey(each)) {
                heads.get(each).predecessors().forEach(next::push);
            }
        }
        return found;
    }

    public void apply(FeedItem item) {
        JsonNode data = item.data();
        List<String> predecessors = new ArrayList<>();
        data.path("predecessors").forEach(each -> predecessors.add(each.asString()));
        jdbc.update(
                """
                insert into department_head (id, name, short_name, kind, predecessors) values (?, ?, ?, ?, ?)
                on duplicate key update name = values(name), short_name = values(short_name), kind = values(kind),
                    predecessors = values(predecessors)""",
                data.path("id").asString(),
                data.path("name").asString(),
                data.path("shortName").asString(data.path("name").asString()),
                data.path("kind").asString("DEPARTMENT"),
                String.join(",", predecessors));
    }

    public void clear() {
        jdbc.update("delete from department_head");
    }

    private Map<String, Head> heads() {
        Known now = known;
        if (now.readAt().plus(FRESH).isBefore(machine.now())) {
            now = new Known(machine.now(), read());
            known = now;
        }
        return now.heads();
    }

    private Map<String, Head> read() {
        Map<String, Head> heads = new HashMap<>();
        jdbc.query("select id, name, predecessors from department_head", row -> {
            String predecessors = row.getString(3);
            heads.put(
                    row.getString(1),
                    new Head(row.getString(2), predecessors.isEmpty() ? List.of() : List.of(predecessors.split(","))));
        });
        return heads;
    }
}

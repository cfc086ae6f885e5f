package cn.yingde.govservice.cases.matter;

import cn.yingde.govservice.cases.clients.catalog.CatalogMatter;
import cn.yingde.govservice.platform.time.MachineTime;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The bodies that intake has fetched, one for each version, never changed and never deleted. */
@Repository
public class MatterCopies {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final MachineTime machine;
    private final ConcurrentHashMap<String, CatalogMatter> read = new ConcurrentHashMap<>();

    MatterCopies(JdbcTemplate jdbc, JsonMapper json, MachineTime machine) {
        this.jdbc = jdbc;
        this.json = json;
        this.machine = machine;
    }

    public Optional<CatalogMatter> of(String code, int version) {
        String key = code + "/" + version;
        CatalogMatter kept = read.get(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<CatalogMatter> stored = query("implementation_code = ? and version = ?", code, version);
        stored.ifPresent(body -> read.put(key, body));
        return stored;
    }

    Optional<CatalogMatter> newest(String code) {
        return query("implementation_code = ?", code);
    }

    /** The first copy of a version stands; published versions do not change. */
    void keep(CatalogMatter matter) {
        jdbc.update(
                """
                insert into matter_copy (implementation_code, version, body, fetched_at) values (?, ?, ?, ?)
                on duplicate key update version = version""",
                matter.implementationCode(),
                matter.version(),
                json.writeValueAsString(matter),
                Timestamp.from(machine.now()));
    }

    private Optional<CatalogMatter> query(String where, Object... values) {
        List<String> bodies = jdbc.queryForList(
                "select body from matter_copy where " + where + " order by version desc limit 1", String.class, values);
        return bodies.stream().findFirst().map(body -> json.readValue(body, CatalogMatter.class));
    }
}

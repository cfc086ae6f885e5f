package cn.yingde.govservice.platform.probe;

import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportKind;
import cn.yingde.govservice.platform.importing.ImportLine;
import cn.yingde.govservice.platform.importing.RowOutcome;
import cn.yingde.govservice.platform.text.Text;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports probes by their name. */
@Component
class ProbeImport implements ImportKind {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    ProbeImport(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public String name() {
        return "PROBES";
    }

    @Override
    public List<RowOutcome> apply(ImportJob job, List<ImportLine> lines) {
        return lines.stream().map(line -> apply(json.readTree(line.json()))).toList();
    }

    private RowOutcome apply(JsonNode line) {
        String name = line.path("name").asString("");
        if (name.isEmpty()) {
            return RowOutcome.rejected("NAMELESS", Text.of("缺少名称。", "A name is needed."));
        }
        int known = jdbc.queryForList("select id from probe where name = ?", Long.class, name)
                .size();
        if (known > 0) {
            return RowOutcome.unchanged();
        }
        jdbc.update("insert into probe (id, name, version) values (?, ?, 0)", name.hashCode() & 0x7fffffffL, name);
        return RowOutcome.accepted();
    }
}

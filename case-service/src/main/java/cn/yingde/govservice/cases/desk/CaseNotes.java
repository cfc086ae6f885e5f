package cn.yingde.govservice.cases.desk;

import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.privacy.Vault;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The free text of each act, sealed, beside its event: comments, reasons, remedies. */
@Repository
public class CaseNotes {

    private static final String TABLE = "case_note";
    private static final String COLUMN = "note";
    private static final TypeReference<Map<String, String>> NOTES = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final Ids ids;

    CaseNotes(JdbcTemplate jdbc, Vault vault, JsonMapper json, Ids ids) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.ids = ids;
    }

    void add(long caseId, int act, Map<String, String> notes) {
        if (!notes.isEmpty()) {
            jdbc.update("insert into case_note (id, case_id, act, note) values (?, ?, ?, ?)", row(caseId, act, notes));
        }
    }

    /** The columns of one row, for imports that insert many at once. */
    public Object[] row(long caseId, int act, Map<String, String> notes) {
        long id = ids.next();
        return new Object[] {id, caseId, act, vault.seal(TABLE, COLUMN, id, json.writeValueAsString(notes))};
    }

    /** The notes of a case by the number of the act. */
    public Map<Long, Map<String, String>> of(long caseId) {
        Map<Long, Map<String, String>> found = new HashMap<>();
        jdbc.query(
                "select id, act, note from case_note where case_id = ?",
                row -> {
                    String plain = vault.open(TABLE, COLUMN, row.getLong(1), row.getString(3));
                    found.put(row.getLong(2), json.readValue(plain, NOTES));
                },
                caseId);
        return found;
    }
}

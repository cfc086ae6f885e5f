package cn.yingde.govservice.cases.imports;

import cn.yingde.govservice.cases.desk.CaseNotes;
import cn.yingde.govservice.cases.file.CaseRow;
import cn.yingde.govservice.cases.file.Holdings;
import cn.yingde.govservice.platform.event.EventLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Stores imported cases in batches, past JPA. */
@Repository
class ImportedCases {

    private static final String NOTE = "insert into case_note (id, case_id, act, note) values (?, ?, ?, ?)";

    /** MySQL's driver makes one statement of a batch and keeps it whole in memory. */
    private static final int BATCH = 200;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final EventLog events;
    private final CaseNotes notes;

    ImportedCases(JdbcTemplate jdbc, NamedParameterJdbcTemplate named, EventLog events, CaseNotes notes) {
        this.jdbc = jdbc;
        this.named = named;
        this.events = events;
        this.notes = notes;
    }

    /** The hashes of the lines that are here already. */
    Map<SourceKey, String> hashes(List<SourceKey> keys) {
        Map<SourceKey, String> known = new HashMap<>();
        keys.stream()
                .collect(Collectors.groupingBy(SourceKey::system))
                .forEach((system, ofSystem) -> named.query(
                        "select source_no, source_hash from case_file where source_system = :system and source_no in (:numbers)",
                        Map.of(
                                "system",
                                system,
                                "numbers",
                                ofSystem.stream().map(SourceKey::no).toList()),
                        row -> {
                            known.put(new SourceKey(system, row.getString(1)), row.getString(2));
                        }));
        return known;
    }

    void insert(List<ImportedCase> cases) {
        List<@Nullable Object[]> said = new ArrayList<>();
        List<@Nullable Object[]> held = new ArrayList<>();
        List<@Nullable Object[]> procedures = new ArrayList<>();
        cases.forEach(each -> {
            each.notes.forEach((act, texts) -> said.add(notes.row(each.file.id(), act, texts)));
            held.addAll(each.holdings);
            each.procedures.values().forEach(one -> procedures.add(one.row(each.file.id())));
        });
        insert(CaseRow.INSERT, cases.stream().map(each -> CaseRow.of(each.file)).toList());
        insert(NOTE, said);
        insert(Holdings.INSERT, held);
        insert(PastProcedure.INSERT, procedures);
        events.appendAll(cases.stream().flatMap(each -> each.events.stream()).toList());
    }

    /** Values are set as they are: asking the driver for the type of each null costs more than the insert. */
    private void insert(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(sql, rows, BATCH, (statement, row) -> {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
        });
    }
}

package cn.yingde.govservice.cases.look;

import cn.yingde.govservice.cases.desk.CaseEvents;
import cn.yingde.govservice.cases.desk.CaseNotes;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.HistoryEntry;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The history of a case with what was said in each act; who held it before reads up to when it left. */
@Component
class CaseHistory {

    private final EventLog events;
    private final CaseNotes notes;
    private final JdbcTemplate jdbc;

    CaseHistory(EventLog events, CaseNotes notes, JdbcTemplate jdbc) {
        this.events = events;
        this.notes = notes;
        this.jdbc = jdbc;
    }

    /** One act, with its free text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(@JsonUnwrapped HistoryEntry act, @Nullable Map<String, String> notes) {}

    Page<Entry> of(CaseFile file, Caller caller, PageRequest page) {
        Map<Long, Map<String, String>> said = notes.of(file.id());
        long last = lastReadable(file, caller);
        Page<HistoryEntry> all = events.history(CaseEvents.SUBJECT, file.caseNo(), page);
        List<Entry> seen = all.items().stream()
                .filter(entry -> entry.version() <= last)
                .map(entry -> new Entry(entry, said.get(entry.version())))
                .toList();
        return new Page<>(seen, all.nextCursor());
    }

    /** The act with which the case left the caller's department; all of them while it is there. */
    private long lastReadable(CaseFile file, Caller caller) {
        if (caller.departmentId() == null || caller.inDepartment(file.departmentId())) {
            return Long.MAX_VALUE;
        }
        Long last = jdbc.queryForObject(
                "select max(last_act) from case_holding where case_id = ? and department_id = ?",
                Long.class,
                file.id(),
                caller.departmentId());
        return last == null ? Long.MAX_VALUE : last;
    }
}

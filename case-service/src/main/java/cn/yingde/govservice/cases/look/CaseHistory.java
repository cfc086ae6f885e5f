package cn.yingde.govservice.cases.look;

import cn.yingde.govservice.cases.desk.CaseEvents;
import cn.yingde.govservice.cases.desk.CaseNotes;
import cn.yingde.govservice.cases.desk.Sights;
import cn.yingde.govservice.cases.desk.Sights.Sight;
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
import org.springframework.stereotype.Component;

/** The history of a case with what was said in each act; who held it before reads up to when it left. */
@Component
class CaseHistory {

    private final EventLog events;
    private final CaseNotes notes;
    private final Sights sights;

    CaseHistory(EventLog events, CaseNotes notes, Sights sights) {
        this.events = events;
        this.notes = notes;
        this.sights = sights;
    }

    /** One act, with its free text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(@JsonUnwrapped HistoryEntry act, @Nullable Map<String, String> notes) {}

    Page<Entry> of(CaseFile file, Caller caller, PageRequest page) {
        Map<Long, Map<String, String>> said = notes.of(file.id());
        long last = sights.of(file, caller).map(Sight::lastAct).orElse(Long.MAX_VALUE);
        Page<HistoryEntry> all = events.history(CaseEvents.SUBJECT, file.caseNo(), page);
        List<Entry> seen = all.items().stream()
                .filter(entry -> entry.version() <= last)
                .map(entry -> new Entry(entry, said.get(entry.version())))
                .toList();
        return new Page<>(seen, seen.size() == all.items().size() ? all.nextCursor() : null);
    }
}

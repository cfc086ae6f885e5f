package cn.yingde.govservice.cases.desk;

import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseFiles;
import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.NewEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an act on the record: the case flushed, one event with its audit row, the notes sealed beside it. */
@Component
public class CaseEvents {

    /** The kind of subject in history, feed and audit. */
    public static final String SUBJECT = "case";

    private final CaseFiles files;
    private final EventLog events;
    private final CaseNotes notes;

    CaseEvents(CaseFiles files, EventLog events, CaseNotes notes) {
        this.files = files;
        this.events = events;
        this.notes = notes;
    }

    public void record(CaseFile file, CaseAction action, Act act, @Nullable CaseState before, Change change) {
        files.flush();
        events.append(event(file, action, act, before, change));
        notes.add(file.id(), file.acts(), change.notes());
    }

    /** The event of an act that has just been done. */
    public static NewEvent event(CaseFile file, CaseAction action, Act act, @Nullable CaseState before, Change change) {
        return new NewEvent(
                SUBJECT,
                file.caseNo(),
                file.acts(),
                action.fact(),
                act.actor(),
                act.at(),
                before == null ? null : before.name(),
                file.state().name(),
                CaseData.of(file),
                change.data().isEmpty() ? null : change.data(),
                change.basis());
    }
}

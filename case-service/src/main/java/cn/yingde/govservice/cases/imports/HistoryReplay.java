package cn.yingde.govservice.cases.imports;

import cn.yingde.govservice.cases.desk.Acts;
import cn.yingde.govservice.cases.desk.CaseEvents;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.Application;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.cases.file.Material;
import cn.yingde.govservice.cases.file.Necessity;
import cn.yingde.govservice.cases.file.Party;
import cn.yingde.govservice.cases.file.People;
import cn.yingde.govservice.cases.file.Source;
import cn.yingde.govservice.cases.imports.CaseLine.HistoryLine;
import cn.yingde.govservice.cases.matter.MatterHead;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.security.Actor;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Plays a history through the same aggregate as live acts. What broke a rule then is a deviation on the record; nothing
 * that fell due in the past fires.
 */
@Component
class HistoryReplay {

    private final Acts acts;
    private final People people;
    private final Ids ids;
    private final PastActs pastActs;

    HistoryReplay(Acts acts, People people, Ids ids, PastActs pastActs) {
        this.acts = acts;
        this.people = people;
        this.ids = ids;
        this.pastActs = pastActs;
    }

    /** @param heads every version of every matter, to see where a matter went */
    ImportedCase play(CaseLine line, String hash, String caseNo, MatterHead head, Map<String, List<MatterHead>> heads) {
        WorkingCalendar calendar = acts.calendar();
        Act receipt = act(line, null, Objects.requireNonNull(line.receivedAt()), head.departmentId(), calendar);
        ImportedCase played = new ImportedCase(CaseFile.submit(receipt, application(line, hash, caseNo, head)));
        put(played, CaseAction.SUBMIT, receipt, null, Change.none());
        for (HistoryLine past : line.acts()) {
            Act act = act(line, past.actorName(), Objects.requireNonNull(past.at()), past.departmentId(), calendar);
            handOverIfMoved(played, act, heads);
            CaseState before = played.file.state();
            Change change = pastActs.apply(played, act, past);
            put(played, Objects.requireNonNull(past.action()).action(), act, before, change);
        }
        return played;
    }

    /** The next act of a transferred matter's new department says that the case went along. */
    private static void handOverIfMoved(ImportedCase played, Act act, Map<String, List<MatterHead>> heads) {
        CaseFile file = played.file;
        String acting = act.actor().departmentId();
        if (acting == null || acting.equals(file.departmentId())) {
            return;
        }
        successor(file, heads)
                .filter(next -> next.departmentId().equals(acting))
                .ifPresent(next -> {
                    String from = file.departmentId();
                    file.handOver(act, acting, next.implementationCode());
                    played.left(from, act);
                    Change change = Change.none().with("fromDepartmentId", from).with("toDepartmentId", acting);
                    put(played, CaseAction.HAND_OVER, act, file.state(), change);
                });
    }

    private static Optional<MatterHead> successor(CaseFile file, Map<String, List<MatterHead>> heads) {
        return heads.getOrDefault(file.handlingCode(), List.of()).stream()
                .flatMap(head -> head.successorCodes().stream())
                .flatMap(code -> heads.getOrDefault(code, List.of()).stream())
                .findFirst();
    }

    private static void put(
            ImportedCase played, CaseAction action, Act act, @Nullable CaseState before, Change change) {
        played.events.add(CaseEvents.event(played.file, action, act, before, change));
        if (!change.notes().isEmpty()) {
            played.notes.put(played.file.acts(), change.notes());
        }
    }

    private Application application(CaseLine line, String hash, String caseNo, MatterHead head) {
        long id = ids.next();
        CaseLine.PartyLine party = Objects.requireNonNull(line.applicant());
        Party applicant = new Party(
                Objects.requireNonNull(party.kind()),
                Objects.requireNonNull(party.name()),
                Objects.requireNonNull(party.idType()),
                Objects.requireNonNull(party.idNumber()),
                party.phone());
        return new Application(
                id,
                caseNo,
                head.pinned(Objects.requireNonNull(line.implementationCode())),
                head.departmentId(),
                Objects.requireNonNull(line.channel()),
                people.seal(id, applicant, null),
                null,
                null,
                line.brought().stream().map(HistoryReplay::material).toList(),
                new Source(Objects.requireNonNull(line.sourceSystem()), Objects.requireNonNull(line.sourceNo()), hash));
    }

    /** The name of a material stands in the guide, which a history does not carry. */
    private static Material material(CaseLine.MaterialLine line) {
        return Material.required(line.seq(), "材料 " + line.seq(), Necessity.NECESSARY)
                .brought(line.form() == null ? "PAPER" : line.form(), line.copies(), null);
    }

    private Act act(
            CaseLine line,
            @Nullable String name,
            OffsetDateTime at,
            @Nullable String departmentId,
            WorkingCalendar calendar) {
        Actor actor = new Actor("import:" + line.sourceSystem(), name, "SYSTEM", departmentId, null);
        return acts.history(actor, at.toInstant().truncatedTo(ChronoUnit.MILLIS), calendar);
    }
}

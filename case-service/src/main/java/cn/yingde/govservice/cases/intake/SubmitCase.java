package cn.yingde.govservice.cases.intake;

import cn.yingde.govservice.cases.desk.Acts;
import cn.yingde.govservice.cases.desk.CaseAttachments;
import cn.yingde.govservice.cases.desk.CaseEvents;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.desk.Visibility;
import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.Applicant;
import cn.yingde.govservice.cases.file.Application;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseFiles;
import cn.yingde.govservice.cases.file.CaseNumbers;
import cn.yingde.govservice.cases.file.Channel;
import cn.yingde.govservice.cases.file.Material;
import cn.yingde.govservice.cases.file.Party;
import cn.yingde.govservice.cases.file.People;
import cn.yingde.govservice.cases.matter.PinnedMatter;
import cn.yingde.govservice.cases.rule.MatterRules;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an application in under the pinned version of its matter (收件). */
@Component
class SubmitCase {

    private final CaseFiles files;
    private final CaseEvents events;
    private final CaseNumbers numbers;
    private final PendingCases pending;
    private final People people;
    private final Visibility visibility;
    private final CaseAttachments attachments;
    private final Acts acts;
    private final Ids ids;

    SubmitCase(
            CaseFiles files,
            CaseEvents events,
            CaseNumbers numbers,
            PendingCases pending,
            People people,
            Visibility visibility,
            CaseAttachments attachments,
            Acts acts,
            Ids ids) {
        this.files = files;
        this.events = events;
        this.numbers = numbers;
        this.pending = pending;
        this.people = people;
        this.visibility = visibility;
        this.attachments = attachments;
        this.acts = acts;
        this.ids = ids;
    }

    /** What was handed in. */
    record Asked(
            Channel channel,
            Party applicant,
            @Nullable Party agent,
            @Nullable String projectName,
            List<Brought> materials) {}

    /** One material handed in. */
    record Brought(
            int seq, String form, int copies, @Nullable String attachmentId) {}

    /** The number comes from a block that was reserved before, so it is taken outside the transaction. */
    CaseFile handle(String caseNo, PinnedMatter matter, Asked asked, Caller caller, Actor actor) {
        Act act = acts.now(actor);
        long id = ids.next();
        Applicant applicant = people.seal(id, asked.applicant(), asked.agent());
        pending.refuseSecond(matter.ref(), people.idHashes(asked.applicant()), asked.projectName());
        CaseFile file = CaseFile.submit(
                act,
                new Application(
                        id,
                        caseNo,
                        matter.ref(),
                        matter.departmentId(),
                        asked.channel(),
                        applicant,
                        asked.projectName(),
                        PendingCases.key(matter.ref(), applicant, asked.projectName()),
                        withBrought(matter.materials(), asked.materials()),
                        null));
        if (!visibility.acts(caller, file)) {
            throw ProblemException.forbidden();
        }
        files.add(file);
        asked.materials().forEach(each -> attachments.link(each.attachmentId(), file.id()));
        events.record(file, CaseAction.SUBMIT, act, null, Change.none());
        return file;
    }

    private static List<Material> withBrought(List<Material> required, List<Brought> brought) {
        MatterRules.listed(
                        required.stream().map(Material::seq).toList(),
                        brought.stream().map(Brought::seq).toList())
                .ifPresent(foreign -> {
                    throw foreign;
                });
        return required.stream()
                .map(each -> brought.stream()
                        .filter(one -> one.seq() == each.seq())
                        .findFirst()
                        .map(one -> each.brought(one.form(), one.copies(), one.attachmentId()))
                        .orElse(each))
                .toList();
    }
}

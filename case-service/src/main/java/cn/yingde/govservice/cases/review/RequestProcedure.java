package cn.yingde.govservice.cases.review;

import cn.yingde.govservice.cases.desk.CaseAttachments;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.review.ProceduresController.ProcedureRequest;
import cn.yingde.govservice.platform.ids.Ids;
import org.springframework.stereotype.Component;

/** Asks for more time, or for the clock to stop (特别程序申请). */
@Component
class RequestProcedure {

    private final Procedures procedures;
    private final CaseAttachments attachments;
    private final Ids ids;

    RequestProcedure(Procedures procedures, CaseAttachments attachments, Ids ids) {
        this.procedures = procedures;
        this.attachments = attachments;
        this.ids = ids;
    }

    Change handle(CaseFile file, Act act, ProcedureRequest request) {
        long id = ids.next();
        file.requestProcedure(act, id, request.asked());
        procedures.add(id, file, request.kind(), request.workingDays(), act);
        attachments.link(request.attachmentId(), file.id());
        return Change.none()
                .with("procedureId", Long.toString(id))
                .with("kind", request.kind())
                .with("workingDays", request.workingDays())
                .with("attachmentId", request.attachmentId())
                .note("reason", request.reason());
    }
}

package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.cases.rule.DeliveryRules;
import cn.yingde.govservice.platform.time.BureauTime;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A case (办件): decides what may be done with it and keeps what was done; here its beginning and its ends. */
@Entity
@Table(name = "case_file")
public class CaseFile extends CaseReview {

    protected CaseFile() {}

    /** Takes an application in (收件). */
    public static CaseFile submit(Act act, Application application) {
        CaseFile file = new CaseFile();
        file.id = application.id();
        file.caseNo = application.caseNo();
        file.matter = application.matter();
        file.handlingCode = application.matter().implementationCode();
        file.departmentId = application.departmentId();
        file.channel = application.channel();
        file.applicant = application.applicant();
        file.projectName = application.projectName();
        file.pendingKey = application.pendingKey();
        file.materials = application.materials();
        file.receive(act, application.source());
        return file;
    }

    private void receive(Act act, @Nullable Source from) {
        source = from;
        imported = from != null;
        timers = !imported;
        acts = 1;
        receivedAt = act.at();
        receiptDay = act.hours().receiptDay(act.at(), act.calendar());
        countBy(act);
        enter(act, CaseState.SUBMITTED);
    }

    /** Registers that everything is done (办结). */
    public void complete(Act act) {
        begin(act, CaseAction.COMPLETE);
        completedAt = act.at();
        enter(act, CaseState.COMPLETED);
    }

    /** Hands the result over (送达); a case not registered as completed was so with its numbered decision. */
    public void deliver(Act act, DeliveryMethod method, @Nullable String trackingNo) {
        begin(act, CaseAction.DELIVER);
        keep(act, DeliveryRules.courierIsTracked(matter.type(), method == DeliveryMethod.COURIER, trackingNo));
        if (decision != null) {
            completedAt = completedAt == null ? decision.decidedAt() : completedAt;
            observeDelivery(act, decision);
        }
        delivery = new Delivery(method, trackingNo, act.at());
        end(act, CaseState.DELIVERED);
    }

    private void observeDelivery(Act act, Decision decided) {
        if (decided.outcome() == Outcome.GRANTED) {
            observe(DeliveryRules.inTime(
                    matter.type(), BureauTime.date(decided.decidedAt()), act.today(), act.calendar()));
        }
    }

    /** The applicant takes the application back (撤回). */
    public void withdraw(Act act) {
        begin(act, CaseAction.WITHDRAW);
        end(act, CaseState.WITHDRAWN);
    }

    /** The matter is gone in law (终止). */
    public void terminate(Act act) {
        begin(act, CaseAction.TERMINATE);
        end(act, CaseState.TERMINATED);
    }
}

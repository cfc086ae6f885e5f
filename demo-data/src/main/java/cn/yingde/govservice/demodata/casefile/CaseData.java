package cn.yingde.govservice.demodata.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data of the acts of a case. */
final class CaseData {

    static final Opinion REVIEWED = new Opinion("审核", "AGREE", "材料齐全，符合条件");
    static final Opinion PROPOSED = new Opinion("审批", "AGREE", "同意审核意见");
    static final Delivery AT_COUNTER = new Delivery("COUNTER", null);
    static final Notice NOTICE = new Notice(List.of(new Missing(2, "身份证明或者营业执照复印件不清晰")), null);
    static final Verdict APPROVED = new Verdict("APPROVE");
    static final Procedure LONGER = new Procedure("EXTENSION", 5, "需要补充核实，报请负责人批准延长（演示数据）");
    static final Procedure EXPERTS = new Procedure("EXPERT_REVIEW", 5, "组织专家评审（演示数据）");
    static final List<NonAcceptance> NON_ACCEPTANCES = List.of(
            new NonAcceptance("STILL_INCOMPLETE", "经告知补正后材料仍不齐全（演示数据）"),
            new NonAcceptance("NOT_REQUIRED", "所申请事项依法不需要办理（演示数据）"),
            new NonAcceptance("DUPLICATE", "同一申请正在办理（演示数据）"),
            new NonAcceptance("STILL_INCOMPLETE", "申请材料不符合法定形式（演示数据）"));

    record Opinion(String step, String opinion, String comment) {}

    record Missing(int materialSeq, String problem) {}

    record Notice(List<Missing> items, @Nullable String deadline) {}

    record NonAcceptance(String reason, String explanation) {}

    record Procedure(String kind, int workingDays, String reason) {}

    record Verdict(String decision) {}

    record Decision(
            String outcome,
            String documentNo,
            @Nullable String reasons,
            @Nullable String remedies) {}

    record Delivery(String method, @Nullable String trackingNo) {}

    record Reason(String reason) {}

    record Termination(String basis, String reason) {}

    private CaseData() {}

    static Decision granted(String documentNo) {
        return new Decision("GRANTED", documentNo, null, null);
    }

    static Decision refused(String documentNo) {
        return new Decision("REFUSED", documentNo, "经审查，不符合规定的条件（演示数据）", "可以在六十日内申请行政复议，或者在六个月内提起行政诉讼");
    }

    static Delivery byCourier(int number) {
        return new Delivery("COURIER", "YS" + (100_000_000L + number));
    }
}

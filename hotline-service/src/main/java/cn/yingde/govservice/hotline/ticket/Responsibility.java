package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is to handle a ticket now, how it came to that, and how often it was handed back. */
@Embeddable
public class Responsibility {

    private @Nullable String leadDepartmentId;

    @Convert(converter = CodeList.class)
    private List<String> assistingDepartmentIds = List.of();

    private @Nullable String dispatchBasis;
    private @Nullable Long dispatchRuleId;
    private boolean designated;
    private @Nullable String rulingMinutesNo;
    private @Nullable String rulingLeadDepartmentId;
    private @Nullable Instant firstDispatchedAt;
    private @Nullable Instant dispatchedAt;
    private @Nullable Instant signOffDueAt;
    private @Nullable Instant returnDueAt;
    private @Nullable Instant partDueAt;
    private @Nullable Instant signedOffAt;
    private int returnsApproved;

    @Convert(converter = CodeList.class)
    private List<String> returnedBy = List.of();

    private @Nullable Long pendingReturnId;

    protected Responsibility() {}

    static Responsibility nobody() {
        return new Responsibility();
    }

    void dispatch(Dispatch dispatch, Urgency urgency, Conditions c) {
        Ruling ruling = ruling();
        designated = ruling != null && ruling.leadDepartmentId().equals(dispatch.leadDepartmentId());
        leadDepartmentId = dispatch.leadDepartmentId();
        assistingDepartmentIds = List.copyOf(dispatch.assistingDepartmentIds());
        dispatchBasis = dispatch.basis();
        dispatchRuleId = dispatch.ruleId();
        dispatchedAt = c.now();
        firstDispatchedAt = firstDispatchedAt == null ? c.now() : firstDispatchedAt;
        signOffDueAt = TimeLimits.toSignOff(c.now(), urgency, c);
        returnDueAt = TimeLimits.toReturn(c.now(), c);
        partDueAt = dispatch.dueAt();
        signedOffAt = null;
    }

    void release() {
        leadDepartmentId = null;
        assistingDepartmentIds = List.of();
        dispatchBasis = null;
        dispatchRuleId = null;
        designated = false;
        partDueAt = null;
        signOffDueAt = null;
        returnDueAt = null;
        signedOffAt = null;
    }

    void signOff(Instant now) {
        signedOffAt = now;
        signOffDueAt = null;
    }

    void rule(Ruling ruling) {
        rulingMinutesNo = ruling.minutesNo();
        rulingLeadDepartmentId = ruling.leadDepartmentId();
    }

    void askReturn(long returnId) {
        List<String> by = new ArrayList<>(returnedBy);
        by.add(String.valueOf(leadDepartmentId));
        returnedBy = List.copyOf(by);
        pendingReturnId = returnId;
    }

    void endReturn(boolean approved) {
        pendingReturnId = null;
        returnsApproved += approved ? 1 : 0;
    }

    boolean usedReturn() {
        return leadDepartmentId != null && returnedBy.contains(leadDepartmentId);
    }

    /** Whether the department leads or assists. */
    public boolean names(String departmentId) {
        return departmentId.equals(leadDepartmentId) || assistingDepartmentIds.contains(departmentId);
    }

    public @Nullable Ruling ruling() {
        return rulingMinutesNo == null || rulingLeadDepartmentId == null
                ? null
                : new Ruling(rulingMinutesNo, rulingLeadDepartmentId);
    }

    public @Nullable String leadDepartmentId() {
        return leadDepartmentId;
    }

    public List<String> assistingDepartmentIds() {
        return assistingDepartmentIds;
    }

    public @Nullable String dispatchBasis() {
        return dispatchBasis;
    }

    public boolean designated() {
        return designated;
    }

    public @Nullable Instant firstDispatchedAt() {
        return firstDispatchedAt;
    }

    public @Nullable Instant dispatchedAt() {
        return dispatchedAt;
    }

    public @Nullable Instant signOffDueAt() {
        return signOffDueAt;
    }

    public @Nullable Instant returnDueAt() {
        return returnDueAt;
    }

    public @Nullable Instant partDueAt() {
        return partDueAt;
    }

    public @Nullable Instant signedOffAt() {
        return signedOffAt;
    }

    public int returnsApproved() {
        return returnsApproved;
    }

    public @Nullable Long pendingReturnId() {
        return pendingReturnId;
    }
}

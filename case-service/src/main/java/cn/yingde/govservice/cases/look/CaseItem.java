package cn.yingde.govservice.cases.look;

import cn.yingde.govservice.cases.desk.Sights.Sight;
import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.cases.file.Channel;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A case in a list; the applicant's name masked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseItem(
        String caseNo,
        CaseState state,
        String implementationCode,
        String matterName,
        String departmentId,
        String departmentName,
        Channel channel,
        String applicantName,
        OffsetDateTime receivedAt,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate statutoryDue,
        @Nullable OffsetDateTime decidedAt) {

    /** The item as it was when the case left the caller's department. */
    CaseItem asOf(@Nullable Sight left) {
        if (left == null) {
            return this;
        }
        CaseState then = left.state() == null ? state : left.state();
        boolean decided = decidedAt != null && left.covers(decidedAt.toInstant());
        return new CaseItem(
                caseNo,
                then,
                implementationCode,
                matterName,
                departmentId,
                departmentName,
                channel,
                applicantName,
                receivedAt,
                acceptedOn,
                due,
                statutoryDue,
                decided ? decidedAt : null);
    }
}

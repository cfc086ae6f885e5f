package cn.yingde.govservice.cases.look;

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
        @Nullable OffsetDateTime decidedAt) {}

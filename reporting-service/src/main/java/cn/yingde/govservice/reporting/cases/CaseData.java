package cn.yingde.govservice.reporting.cases;

import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.rollup.Dimensions;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the case service's feed says of a case, as far as figures need it; other members are ignored. */
public record CaseData(
        String caseNo,
        @Nullable String basicCode,
        @Nullable String matterType,
        @Nullable String departmentId,
        @Nullable String acceptedDepartmentId,
        @Nullable String channel,
        String state,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate due,
        @Nullable OffsetDateTime completedAt) {

    CaseState toState() {
        LocalDate closedOn = completedAt == null ? null : BureauTime.date(completedAt.toInstant());
        return new CaseState(caseNo, dimensions(), state, acceptedOn, closedOn, due);
    }

    private Dimensions dimensions() {
        String department = acceptedDepartmentId == null ? departmentId : acceptedDepartmentId;
        return new Dimensions(
                or(department), or(basicCode), or(matterType), Dimensions.NONE, or(channel), Dimensions.NONE);
    }

    private static String or(@Nullable String value) {
        return value == null || value.isEmpty() ? Dimensions.NONE : value;
    }
}

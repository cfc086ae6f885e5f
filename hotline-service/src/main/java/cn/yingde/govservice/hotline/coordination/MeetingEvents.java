package cn.yingde.govservice.hotline.coordination;

import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.BureauTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the feed tells of meetings and of the rules they made. */
final class MeetingEvents {

    private MeetingEvents() {}

    record MeetingData(
            String meetingId,
            Meeting.Kind kind,
            OffsetDateTime heldAt,
            String minutesNo,
            List<String> departmentIds,
            List<String> ticketNos) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleData(
            String ruleId,
            String categoryCode,
            @Nullable String township,
            String leadDepartmentId,
            List<String> assistingDepartmentIds,
            String minutesNo,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    static NewEvent held(long id, Meeting meeting, Actor actor) {
        return event("meeting", id, "held", actor, meeting, data(id, meeting));
    }

    static NewEvent made(long id, Meeting meeting, Meeting.Decided ruling, Meeting.NewRule rule, Actor actor) {
        RuleData data = new RuleData(
                String.valueOf(id),
                rule.categoryCode(),
                rule.township(),
                ruling.leadDepartmentId(),
                ruling.assistingDepartmentIds(),
                meeting.minutesNo(),
                rule.validFrom(),
                rule.validTo());
        return event("dispatch-rule", id, "made", actor, meeting, data);
    }

    private static NewEvent event(String type, long id, String fact, Actor actor, Meeting meeting, Object data) {
        return new NewEvent(
                type,
                String.valueOf(id),
                1,
                fact,
                actor,
                meeting.heldAt(),
                null,
                null,
                data,
                null,
                meeting.minutesNo());
    }

    private static MeetingData data(long id, Meeting meeting) {
        return new MeetingData(
                String.valueOf(id),
                meeting.kind(),
                BureauTime.offset(meeting.heldAt()),
                meeting.minutesNo(),
                meeting.departmentIds(),
                meeting.ticketNos());
    }
}

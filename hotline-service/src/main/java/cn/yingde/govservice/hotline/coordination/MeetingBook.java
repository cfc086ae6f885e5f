package cn.yingde.govservice.hotline.coordination;

import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.security.Actor;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters meetings, their rulings and the rules they made, each with its event. */
@Component
public class MeetingBook {

    private final JdbcClient jdbc;
    private final EventLog events;
    private final Ids ids;

    MeetingBook(JdbcClient jdbc, EventLog events, Ids ids) {
        this.jdbc = jdbc;
        this.events = events;
        this.ids = ids;
    }

    public Optional<String> fingerprint(String sourceSystem, String sourceNo) {
        return jdbc.sql("select import_fingerprint from coordination_meeting where source_system = ? and source_no = ?")
                .param(sourceSystem)
                .param(sourceNo)
                .query(String.class)
                .optional();
    }

    /** The meeting's id. */
    public long enter(Meeting meeting, Actor actor) {
        MeetingPolicy.check(meeting);
        long id = ids.next();
        insert(id, meeting);
        List<NewEvent> told = new ArrayList<>();
        told.add(MeetingEvents.held(id, meeting, actor));
        for (Meeting.Decided ruling : meeting.rulings()) {
            insert(id, ruling);
            if (ruling.rule() != null) {
                told.add(makeRule(id, meeting, ruling, ruling.rule(), actor));
            }
        }
        events.appendAll(told);
        return id;
    }

    private NewEvent makeRule(
            long meetingId, Meeting meeting, Meeting.Decided ruling, Meeting.NewRule rule, Actor actor) {
        long id = ids.next();
        jdbc.sql("""
                        insert into dispatch_rule (id, meeting_id, category_code, township, lead_department_id,
                            assisting_department_ids, minutes_no, valid_from, valid_to) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(meetingId)
                .param(rule.categoryCode())
                .param(rule.township())
                .param(ruling.leadDepartmentId())
                .param(String.join(",", ruling.assistingDepartmentIds()))
                .param(meeting.minutesNo())
                .param(rule.validFrom())
                .param(rule.validTo())
                .update();
        return MeetingEvents.made(id, meeting, ruling, rule, actor);
    }

    private void insert(long id, Meeting meeting) {
        Meeting.Origin origin = meeting.origin();
        jdbc.sql("""
                        insert into coordination_meeting (id, kind, held_at, chair, minutes_no, minutes, department_ids,
                            ticket_nos, source_system, source_no, import_fingerprint)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(meeting.kind().name())
                .param(Timestamp.from(meeting.heldAt()))
                .param(meeting.chair())
                .param(meeting.minutesNo())
                .param(meeting.minutes())
                .param(String.join(",", meeting.departmentIds()))
                .param(String.join(",", meeting.ticketNos()))
                .param(origin == null ? null : origin.sourceSystem())
                .param(origin == null ? null : origin.sourceNo())
                .param(origin == null ? null : origin.fingerprint())
                .update();
    }

    private void insert(long meetingId, Meeting.Decided ruling) {
        jdbc.sql("""
                        insert into ruling (id, meeting_id, ticket_no, lead_department_id, assisting_department_ids)
                        values (?, ?, ?, ?, ?)""")
                .param(ids.next())
                .param(meetingId)
                .param(ruling.ticketNo())
                .param(ruling.leadDepartmentId())
                .param(String.join(",", ruling.assistingDepartmentIds()))
                .update();
    }
}

package cn.yingde.govservice.reporting.meeting;

import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.rollup.MultiRowUpsert;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Coordination meetings by the day they were held. */
@Component
public class MeetingStore {

    /** A meeting that was held (协调会). */
    public record Meeting(
            String meetingId,
            String kind,
            LocalDate heldOn,
            @Nullable String minutesNo) {}

    private static final MultiRowUpsert UPSERT = MultiRowUpsert.replacing(
            "meeting", List.of("meeting_id", "kind", "held_on", "minutes_no"), List.of("meeting_id"));

    private final JdbcTemplate jdbc;

    MeetingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void save(List<MeetingData> meetings) {
        UPSERT.write(jdbc, meetings.stream().map(MeetingStore::row).toList());
    }

    /** Office meetings held from one day to another. */
    public List<Meeting> officeMeetings(LocalDate from, LocalDate to) {
        return jdbc.query(
                "select * from meeting where kind = 'OFFICE' and held_on between ? and ? order by held_on, meeting_id",
                (row, n) -> new Meeting(
                        row.getString("meeting_id"),
                        row.getString("kind"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("minutes_no")),
                from,
                to);
    }

    public void clear() {
        jdbc.update("delete from meeting");
    }

    private static Object[] row(MeetingData meeting) {
        return new Object[] {
            meeting.meetingId(),
            meeting.kind(),
            BureauTime.date(meeting.heldAt().toInstant()),
            meeting.minutesNo()
        };
    }
}

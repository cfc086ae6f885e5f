package cn.yingde.govservice.reporting.meeting;

import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.rollup.Generations;
import cn.yingde.govservice.reporting.rollup.MultiRowUpsert;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Coordination meetings by the day they were held. */
@Component
public class MeetingStore {

    private static final String SOURCE = "hotline";

    /** A meeting that was held (协调会). */
    public record Meeting(
            String meetingId,
            String kind,
            LocalDate heldOn,
            @Nullable String minutesNo) {}

    private static final MultiRowUpsert UPSERT = MultiRowUpsert.replacing(
            "meeting",
            List.of("generation", "meeting_id", "kind", "held_on", "minutes_no"),
            List.of("generation", "meeting_id"));

    private final JdbcTemplate jdbc;
    private final Generations generations;

    MeetingStore(JdbcTemplate jdbc, Generations generations) {
        this.jdbc = jdbc;
        this.generations = generations;
    }

    public void save(List<MeetingData> meetings) {
        int generation = generations.filled(SOURCE);
        UPSERT.write(
                jdbc, meetings.stream().map(meeting -> row(generation, meeting)).toList());
    }

    /** Office meetings held from one day to another. */
    public List<Meeting> officeMeetings(LocalDate from, LocalDate to) {
        return jdbc.query(
                "select * from meeting where " + Generations.shown(SOURCE)
                        + " and kind = 'OFFICE' and held_on between ? and ? order by held_on, meeting_id",
                (row, n) -> new Meeting(
                        row.getString("meeting_id"),
                        row.getString("kind"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("minutes_no")),
                from,
                to);
    }

    private static Object[] row(int generation, MeetingData meeting) {
        return new Object[] {
            generation,
            meeting.meetingId(),
            meeting.kind(),
            BureauTime.date(meeting.heldAt().toInstant()),
            meeting.minutesNo()
        };
    }
}

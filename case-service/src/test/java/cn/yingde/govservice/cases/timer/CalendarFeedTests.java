package cn.yingde.govservice.cases.timer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A calendar that comes by the feed. */
@Tag("sql")
class CalendarFeedTests extends CasesApiTest {

    @Autowired
    private Timers timers;

    @Autowired
    private JdbcTemplate jdbc;

    /** Another day off on 10 March moves what is open and leaves what is closed. */
    @Test
    void countsOpenLimitsByANewCalendar() {
        String open = accepted(StubMatter.licence());
        String closed = decided(StubMatter.licence());
        String version = "local-" + UUID.randomUUID().toString().substring(0, 8);
        CATALOG.tell("calendar", "published", "2026-03-02T09:00:00+08:00", calendarWithout("2026-03-10", version));
        try {
            Eventually.assertThat(() -> {
                timers.run("case-calendar");
                assertThat(read(open).text("/clock/due")).isEqualTo("2026-03-17");
            });
        } finally {
            putTheUsualCalendarBack();
        }
        assertThat(read(closed).text("/clock/due")).isEqualTo("2026-03-16");
        ApiAnswer history = clerk.get("/cases/" + open + "/history");
        assertThat(history.text("/items/2/fact")).isEqualTo("clock-moved");
        assertThat(history.text("/items/2/change/oldDue")).isEqualTo("2026-03-16");
        assertThat(history.text("/items/2/change/newDue")).isEqualTo("2026-03-17");
        Eventually.assertThat(() -> assertThat(read(open).text("/clock/due")).isEqualTo("2026-03-16"));
    }

    private void putTheUsualCalendarBack() {
        String version = "usual-" + UUID.randomUUID().toString().substring(0, 8);
        CATALOG.tell("calendar", "published", "2026-03-02T09:00:00+08:00", calendarWithout(null, version));
        String probe = submitted(StubMatter.licence());
        Eventually.assertThat(() -> {
            timers.run("case-calendar");
            assertThat(jdbc.queryForObject(
                            "select calendar_version from case_file where case_no = ?", String.class, probe))
                    .isEqualTo(version);
        });
    }

    private static String calendarWithout(String day, String version) {
        StringBuilder days = new StringBuilder();
        WorkingCalendar.builtIn()
                .days()
                .forEach(each -> days.append("{\"date\":\"%s\",\"name\":\"%s\",\"off\":%s},"
                        .formatted(each.date(), each.name(), each.off())));
        String closure = day == null ? "" : ",{\"date\":\"%s\",\"name\":\"停电\",\"off\":true}".formatted(day);
        return "{\"version\":\"%s\",\"title\":\"t\",\"lastPublishedYear\":2026,\"days\":[%s%s]}"
                .formatted(version, days.substring(0, days.length() - 1), closure);
    }
}

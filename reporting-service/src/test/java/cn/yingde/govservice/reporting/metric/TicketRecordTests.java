package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.TestClock;
import cn.yingde.govservice.reporting.ReportingApiTest;
import cn.yingde.govservice.reporting.TicketLife;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The tickets and meetings behind a figure, and the hour at which a ticket becomes overdue. */
@Tag("sql")
class TicketRecordTests extends ReportingApiTest {

    @Test
    void listsTheRecordsBehindAFigurePageByPage() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            numbers.add(
                    ticket("2005-03-05T10:00+08:00", "2005-03-12T17:30+08:00").ticketNo());
        }
        followed();

        JsonNode first = statistician()
                .get("/metrics/tickets.overdue/records?period=2005&limit=3")
                .expectStatus(200)
                .json();
        JsonNode second = statistician()
                .get("/metrics/tickets.overdue/records?period=2005&limit=3&cursor="
                        + first.get("nextCursor").asString())
                .expectStatus(200)
                .json();

        assertThat(first.get("items")).hasSize(3);
        assertThat(second.get("items")).hasSize(2);
        assertThat(second.has("nextCursor")).isFalse();
        assertThat(records("tickets.overdue/records?period=2005")).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(records("tickets.overdue/records?period=2005-03&asOf=2005-03-11"))
                .isEmpty();
        assertThat(records("tickets.reply-rate/records?period=2005")).isEmpty();
        assertThat(records("tickets.reply-rate/records?period=2005&part=DENOMINATOR"))
                .hasSize(5);
    }

    @Test
    void doesNotCallATicketOverdueBeforeItsHour() {
        TestClock.INSTANCE.set("2030-03-12T10:00+08:00");
        TicketLife open = ticket("2030-03-05T10:00+08:00", "2030-03-12T17:30+08:00");
        followed();

        assertThat(value("tickets.overdue?period=2030")).isEqualTo("0");
        assertThat(records("tickets.overdue/records?period=2030")).isEmpty();
        assertThat(figure("tickets.overdue?period=2030").get("complete").asBoolean())
                .isFalse();

        TestClock.INSTANCE.set("2030-03-12T17:31+08:00");
        assertThat(value("tickets.overdue?period=2030")).isEqualTo("1");
        assertThat(records("tickets.overdue/records?period=2030")).containsExactly(open.ticketNo());
    }

    @Test
    void countsOfficeMeetingsByTheDayTheyWereHeld() {
        meeting("OFFICE", "2008-03-05T15:00+08:00");
        meeting("OFFICE", "2008-06-30T15:00+08:00");
        meeting("GOVERNMENT", "2008-05-05T15:00+08:00");
        followed();

        assertThat(value("tickets.coordination-meetings?period=2008-H1")).isEqualTo("2");
        assertThat(value("tickets.coordination-meetings?period=2008-H1&asOf=2008-06-29"))
                .isEqualTo("1");
        assertThat(value("tickets.coordination-meetings?period=2008-H2")).isEqualTo("0");
        assertThat(groups("tickets.coordination-meetings?period=2008&by=month"))
                .containsExactly("2008-03=1", "2008-06=1");
        assertThat(records("tickets.coordination-meetings/records?period=2008-H1"))
                .hasSize(2);
    }

    private static void meeting(String kind, String heldAt) {
        String id = fresh("meeting");
        HOTLINE.tell(
                "meeting",
                "held",
                id,
                heldAt,
                java.util.Map.of("meetingId", id, "kind", kind, "heldAt", heldAt, "minutesNo", "英政务纪〔2008〕1号"));
    }

    private TicketLife ticket(String at, String due) {
        return TicketLife.received(HOTLINE, fresh("YDT"), at, due);
    }
}

package cn.yingde.govservice.reporting.sources;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.reporting.ReportingApiTest;
import cn.yingde.govservice.reporting.TicketLife;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A source that begins anew, or comes back. */
@Tag("sql")
class FollowingTests extends ReportingApiTest {

    @Test
    void rebuildsFromNothingWhenTheFeedBeginsAnew() {
        ticket("2006-03-05T10:00+08:00", "2006-03-12T17:30+08:00");
        followed();
        assertThat(value("tickets.received?period=2006")).isEqualTo("1");

        HOTLINE.beginAnew();
        ticket("2006-03-06T10:00+08:00", "2006-03-13T17:30+08:00");

        Eventually.assertThat(
                () -> assertThat(value("tickets.received?period=2006")).isEqualTo("2"));
        assertThat(value("tickets.overdue?period=2006")).isEqualTo("2");
    }

    @Test
    void catchesUpWithASourceThatWasDown() {
        HOTLINE.down(true);
        try {
            ticket("2007-03-05T10:00+08:00", "2007-03-12T17:30+08:00");
            assertThat(value("tickets.received?period=2007")).isEqualTo("0");
        } finally {
            HOTLINE.down(false);
        }
        Eventually.assertThat(
                () -> assertThat(value("tickets.received?period=2007")).isEqualTo("1"));
    }

    private TicketLife ticket(String at, String due) {
        return TicketLife.received(HOTLINE, fresh("YDT"), at, due);
    }
}

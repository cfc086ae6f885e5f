package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.TestClock;
import cn.yingde.govservice.reporting.ReportingApiTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A figure beside the period before and the same period of the year before. */
@Tag("sql")
class ComparisonTests extends ReportingApiTest {

    @Test
    void standsBesideThePeriodBeforeAndTheYearBefore() {
        answered("1951-03-05");
        ticket("1951-03-06"); // the year before: 1 of 2
        answered("1951-08-05"); // the half-year before: 1 of 1
        answered("1952-03-05");
        answered("1952-03-06");
        ticket("1952-03-07"); // 2 of 3
        followed();

        JsonNode counted = figure("tickets.received?period=1952-H1&compare=true");
        assertThat(compared(counted, 0)).isEqualTo("PREVIOUS_PERIOD 1951-H2 1951-12-31 1 2 200.00");
        assertThat(compared(counted, 1)).isEqualTo("LAST_YEAR 1951-H1 1951-06-30 2 1 50.00");

        JsonNode rate = figure("tickets.reply-rate?period=1952-H1&compare=true");
        assertThat(compared(rate, 0)).isEqualTo("PREVIOUS_PERIOD 1951-H2 1951-12-31 100.00 -33.33 -");
        assertThat(compared(rate, 1)).isEqualTo("LAST_YEAR 1951-H1 1951-06-30 50.00 16.67 -");
        assertThat(figure("tickets.received?period=1952-H1").has("comparisons")).isFalse();
    }

    @Test
    void cutsTheEarlierPeriodOffAtTheSamePoint() {
        ticket("1953-01-10");
        ticket("1953-02-20");
        ticket("1954-01-10");
        followed();

        JsonNode early = figure("tickets.received?period=1954-H1&asOf=1954-01-31&compare=true");
        assertThat(compared(early, 1)).isEqualTo("LAST_YEAR 1953-H1 1953-01-31 1 0 0.00");
        JsonNode late = figure("tickets.received?period=1954-H1&asOf=1954-07-31&compare=true");
        assertThat(compared(late, 1)).isEqualTo("LAST_YEAR 1953-H1 1953-07-31 2 -1 -50.00");
    }

    @Test
    void comparesARunningPeriodWithAsMuchOfTheOneBefore() {
        ticket("2033-01-10");
        ticket("2033-05-10");
        ticket("2034-01-05");
        TestClock.INSTANCE.set("2034-02-01T09:00+08:00");
        followed();

        JsonNode running = figure("tickets.received?period=2034-H1&compare=true");
        assertThat(running.get("complete").asBoolean()).isFalse();
        assertThat(compared(running, 1)).isEqualTo("LAST_YEAR 2033-H1 2033-02-01 1 0 0.00");
    }

    @Test
    void growsFromNothingByNoPerCent() {
        ticket("1956-03-07");
        followed();

        JsonNode counted = figure("tickets.received?period=1956-H1&compare=true");
        assertThat(compared(counted, 1)).isEqualTo("LAST_YEAR 1955-H1 1955-06-30 0 1 -");
        JsonNode rate = figure("tickets.reply-rate?period=1956-H1&compare=true");
        assertThat(compared(rate, 1)).isEqualTo("LAST_YEAR 1955-H1 1955-06-30 null null -");
    }

    private static String compared(JsonNode figure, int index) {
        JsonNode compared = figure.get("comparisons").get(index);
        return String.join(
                " ",
                compared.get("with").asString(),
                compared.get("period").asString(),
                compared.get("asOf").asString(),
                compared.get("value").isNull() ? "null" : compared.get("value").asString(),
                compared.get("difference").isNull()
                        ? "null"
                        : compared.get("difference").asString(),
                compared.path("growthPercent").asString("-"));
    }

    private static void answered(String day) {
        ticket(day).replied(day + "T15:00+08:00").passed(day + "T16:00+08:00");
    }
}

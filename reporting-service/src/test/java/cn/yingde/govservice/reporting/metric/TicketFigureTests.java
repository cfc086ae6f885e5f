package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.ReportingApiTest;
import cn.yingde.govservice.reporting.TicketLife;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Ticket figures from the hotline's feed to the answer. */
@Tag("sql")
class TicketFigureTests extends ReportingApiTest {

    @Test
    void countsTheCohortOfAPeriodAsItWasAtItsEnd() {
        ticket("2001-03-05T10:00+08:00", "2001-03-12T17:30+08:00")
                .dispatched("2001-03-06T09:00+08:00", "housing")
                .replied("2001-03-09T09:00+08:00")
                .passed("2001-03-09T15:00+08:00")
                .calledBack("2001-03-10T10:00+08:00", 1);
        ticket("2001-03-06T10:00+08:00", "2001-03-13T17:30+08:00")
                .dispatched("2001-03-07T09:00+08:00", "market")
                .replied("2001-03-14T09:00+08:00") // a day late
                .passed("2001-03-14T15:00+08:00")
                .calledBack("2001-03-15T10:00+08:00", 4);
        ticket("2001-03-28T10:00+08:00", "2001-04-04T17:30+08:00")
                .dispatched("2001-03-29T09:00+08:00", "market")
                .replied("2001-04-03T09:00+08:00")
                .passed("2001-04-03T15:00+08:00");
        ticket("2001-03-30T10:00+08:00", "2001-04-06T17:30+08:00")
                .ended("2001-04-02T10:00+08:00", "not-accepted", "NOT_ACCEPTED");
        followed();

        assertThat(value("tickets.received?period=2001-03")).isEqualTo("4");
        assertThat(value("tickets.replied?period=2001-03")).isEqualTo("2");
        assertThat(value("tickets.overdue?period=2001-03")).isEqualTo("1");
        assertThat(value("tickets.reply-rate?period=2001-03")).isEqualTo("50.00");
        assertThat(value("tickets.on-time-reply-rate?period=2001-03")).isEqualTo("50.00");
        assertThat(value("tickets.satisfaction-rate?period=2001-03")).isEqualTo("50.00");
        assertThat(value("tickets.received?period=2001-03&asOf=2001-04-30")).isEqualTo("3");
        assertThat(value("tickets.replied?period=2001-03&asOf=2001-04-30")).isEqualTo("3");
        assertThat(value("tickets.reply-rate?period=2001-03&asOf=2001-04-30")).isEqualTo("100.00");
        assertThat(value("tickets.on-time-reply-rate?period=2001-03&asOf=2001-03-13"))
                .isEqualTo("100.00");
    }

    @Test
    void saysWhatAFigureIsMadeOf() {
        ticket("2002-03-05T10:00+08:00", "2002-03-12T17:30+08:00");
        followed();

        JsonNode figure = figure("tickets.reply-rate?period=2002-H1");

        assertThat(figure.get("id").asString()).isEqualTo("tickets.reply-rate");
        assertThat(figure.get("value").asString()).isEqualTo("0.00");
        assertThat(figure.get("numerator").asInt()).isZero();
        assertThat(figure.get("denominator").asInt()).isEqualTo(1);
        assertThat(figure.get("formulaVersion").asInt()).isEqualTo(1);
        assertThat(figure.get("unit").asString()).isEqualTo("%");
        assertThat(figure.get("asOf").asString()).isEqualTo("2002-06-30");
        assertThat(figure.get("cutOff").asString()).isEqualTo("2002-07-01T00:00:00+08:00");
        assertThat(figure.get("complete").asBoolean()).isTrue();
    }

    @Test
    void dividesNothingByZero() {
        JsonNode figure = figure("tickets.satisfaction-rate?period=1999-H1");

        assertThat(figure.get("value").isNull()).isTrue();
        assertThat(figure.get("denominator").asInt()).isZero();
    }

    @Test
    void dividesByTheDepartmentAtTheCutOff() {
        ticket("2003-03-05T10:00+08:00", "2003-03-12T17:30+08:00")
                .dispatched("2003-03-06T09:00+08:00", "housing")
                .dispatched("2003-04-02T09:00+08:00", "market");
        ticket("2003-03-05T11:00+08:00", "2003-03-12T17:30+08:00");
        followed();

        assertThat(groups("tickets.overdue?period=2003-03&by=department")).containsExactly("NONE=1", "housing=1");
        assertThat(groups("tickets.overdue?period=2003-03&by=department&asOf=2003-04-02"))
                .containsExactly("NONE=1", "market=1");
        assertThat(value("tickets.overdue?period=2003-03&departmentId=housing")).isEqualTo("1");
        assertThat(groups("tickets.received?period=2003-03&by=category")).containsExactly("FOOD=2");
        assertThat(groups("tickets.received?period=2003&by=month")).containsExactly("2003-03=2");
        assertThat(value("tickets.received?period=2003&township=441881002")).isEqualTo("0");
    }

    @Test
    void countsAMergedTicketWithTheReplyOfTheOneItJoined() {
        String other = fresh("YDT2004");
        TicketLife merged =
                ticket("2004-03-06T10:00+08:00", "2004-03-13T17:30+08:00").merged("2004-03-07T10:00+08:00", other);
        followed(); // heard of before the ticket it joined
        TicketLife.received(HOTLINE, other, "2004-03-05T10:00+08:00", "2004-03-12T17:30+08:00")
                .dispatched("2004-03-06T09:00+08:00", "housing")
                .replied("2004-03-12T18:00+08:00")
                .passed("2004-03-13T10:00+08:00")
                .calledBack("2004-03-14T10:00+08:00", 2);
        followed();

        assertThat(value("tickets.received?period=2004")).isEqualTo("2");
        assertThat(value("tickets.replied?period=2004")).isEqualTo("2");
        assertThat(value("tickets.overdue?period=2004")).isEqualTo("2");
        assertThat(value("tickets.satisfaction-rate?period=2004")).isEqualTo("100.00");
        assertThat(value("tickets.replied?period=2004-03&asOf=2004-03-12")).isEqualTo("0");
        assertThat(value("tickets.overdue?period=2004-03&asOf=2004-03-12")).isEqualTo("2");
        assertThat(records("tickets.replied/records?period=2004")).containsExactlyInAnyOrder(other, merged.ticketNo());
    }

    private TicketLife ticket(String at, String due) {
        return TicketLife.received(HOTLINE, fresh("YDT"), at, due);
    }
}

package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.ticket.RandomTicket;
import cn.yingde.govservice.reporting.ticket.Recount;
import cn.yingde.govservice.reporting.ticket.TicketData;
import cn.yingde.govservice.reporting.ticket.TicketSlices;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Tickets. */
class TicketRecountTests extends RecountTest {

    @Test
    void countsTicketsLikeARecount() {
        Random random = new Random(SEED);
        List<RandomTicket.Event> events = RandomTicket.histories(random, 90);
        events.forEach(event ->
                HOTLINE.tell("ticket", "changed", event.ticketNo(), event.time().toString(), members(event.data())));
        followed();

        for (String metric : metrics("tickets.")) {
            LocalDate asOf = RandomTicket.START.plusDays(20 + random.nextInt(120));
            Recount recount =
                    new Recount(events, RandomTicket.START, RandomTicket.START.plusDays(58), BureauTime.endOf(asOf));
            String query = metric + "?period=2019-01-01/2019-02-28&asOf=" + asOf;
            TicketSlices.KEYS.forEach((by, key) -> assertThat(parts(query + "&by=" + by.parameter()))
                    .as("seed " + SEED + " " + query + " by " + by)
                    .isEqualTo(expected(
                            events.stream().map(RandomTicket.Event::data).map(key),
                            value -> recount.numerator(
                                    metric, ticket -> key.apply(ticket).equals(value)),
                            value -> recount.denominator(
                                    metric, ticket -> key.apply(ticket).equals(value)))));
            Predicate<TicketData> narrow =
                    ticket -> "OWN".equals(ticket.source()) && "FOOD".equals(ticket.categoryCode());
            assertThat(figure(query + "&source=OWN&category=FOOD")
                            .get("numerator")
                            .asLong())
                    .as(query)
                    .isEqualTo(recount.numerator(metric, narrow));
            assertThat(listed(query + "&source=OWN&category=FOOD")).isEqualTo(recount.numerator(metric, narrow));
        }
    }
}

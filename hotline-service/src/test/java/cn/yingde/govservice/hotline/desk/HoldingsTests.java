package cn.yingde.govservice.hotline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.hotline.ticket.Given;
import cn.yingde.govservice.hotline.ticket.Holding;
import cn.yingde.govservice.hotline.ticket.Ruling;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAsLeft;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random careers of a ticket between departments, against a plain account of who was named after each event. */
class HoldingsTests {

    private static final List<String> DEPARTMENTS = List.of("housing", "market", "health", "ecology");

    /** What one ticket left in the ledgers, and who was named after each event. */
    private static final class Career implements Ledger {

        private final Random random;
        private final Holdings holdings = new Holdings(new Ids(() -> 1));
        private final List<Object> lines = new ArrayList<>();
        private final Ticket ticket = Given.ticket();
        private final Map<String, Long> lastNamed = new HashMap<>();
        private Instant now = Given.MONDAY;

        Career(long seed) {
            random = new Random(seed);
            ticket.nextEvent();
        }

        @Override
        public void add(Object line) {
            lines.add(line);
        }

        @Override
        public List<Holding> holdings(long ticketId) {
            return lines(Holding.class).stream()
                    .filter(holding -> holding.leftAfter() == null)
                    .toList();
        }

        <T> List<T> lines(Class<T> kind) {
            return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
        }

        void step() {
            now = now.plus(Duration.ofMinutes(random.nextInt(20)));
            if (act()) {
                List<String> before = DEPARTMENTS.stream()
                        .filter(id -> Long.valueOf(Long.MAX_VALUE).equals(lastNamed.get(id)))
                        .toList();
                holdings.follow(ticket, now, this);
                long event = ticket.nextEvent();
                before.forEach(id -> lastNamed.put(id, event));
                DEPARTMENTS.stream()
                        .filter(ticket.responsibility()::names)
                        .forEach(id -> lastNamed.put(id, Long.MAX_VALUE));
            }
        }

        /** Something that changes who holds the ticket, if the state has it. */
        private boolean act() {
            var c = Given.at(now);
            switch (ticket.state()) {
                case PENDING_DISPATCH -> ticket.dispatch(Given.to(any(), assisting()), c);
                case COORDINATING -> {
                    String lead = any();
                    ticket.rule(new Ruling("m", lead), c);
                    ticket.dispatch(Given.to(lead), c);
                }
                case DISPATCHED -> {
                    if (random.nextInt(5) == 0) {
                        ticket.mergeInto("YDT20260302000002", c);
                    } else {
                        ticket.recall(c);
                    }
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        private String any() {
            return DEPARTMENTS.get(random.nextInt(2));
        }

        private String[] assisting() {
            return random.nextBoolean() ? new String[] {"health"} : new String[] {};
        }
    }

    @ParameterizedTest(name = "seeds from {0}")
    @ValueSource(longs = {100, 200, 300})
    void letsEachDepartmentSeeUpToTheEventItLeftWith(long first) {
        for (long seed = first; seed < first + 100; seed++) {
            Career career = new Career(seed);
            for (int step = 0; step < 12; step++) {
                career.step();
                agrees(career, seed);
            }
        }
    }

    private static void agrees(Career career, long seed) {
        for (String id : DEPARTMENTS) {
            Long seen = career.lines(Holding.class).stream()
                    .filter(holding -> holding.departmentId().equals(id))
                    .map(holding -> holding.leftAfter() == null ? Long.MAX_VALUE : holding.leftAfter())
                    .max(Long::compare)
                    .orElse(null);
            assertThat(seen).as("%s, seed %d", id, seed).isEqualTo(career.lastNamed.get(id));
        }
        List<Long> snapshots = career.lines(TicketAsLeft.class).stream()
                .map(TicketAsLeft::afterEvent)
                .toList();
        assertThat(snapshots).as("seed %d", seed).doesNotHaveDuplicates();
        assertThat(career.lines(Holding.class))
                .as("what was left has its picture, seed %d", seed)
                .allSatisfy(
                        holding -> assertThat(holding.leftAfter() == null || snapshots.contains(holding.leftAfter()))
                                .isTrue());
        boolean ended = career.ticket.state() == TicketState.MERGED;
        assertThat(career.lines(Holding.class))
                .filteredOn(holding -> holding.heldTo() == null)
                .hasSize(
                        ended || career.ticket.responsibility().leadDepartmentId() == null
                                ? 0
                                : 1
                                        + career.ticket
                                                .responsibility()
                                                .assistingDepartmentIds()
                                                .size());
    }
}

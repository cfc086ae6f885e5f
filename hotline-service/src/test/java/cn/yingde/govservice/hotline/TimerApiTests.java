package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.calendar.CalendarDay;
import cn.yingde.govservice.platform.calendar.CalendarVersion;
import cn.yingde.govservice.platform.calendar.Calendars;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.SecondReplica;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("sql")
class TimerApiTests extends HotlineApiTest {

    private static final Map<String, Object> QUIET =
            Map.of("govservice.timers.enabled", "false", "govservice.clients.catalog.base-url", CATALOG.url());

    @Autowired
    private Timers timers;

    @Autowired
    private Calendars calendars;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void firesOnceWithTwoReplicasAtWork() {
        List<String> tickets = Stream.generate(this::givenInProgress).limit(6).toList();
        try (SecondReplica replica = SecondReplica.start(HotlineApplication.class, QUIET)) {
            Timers others = replica.bean(Timers.class);
            CLOCK.set("2026-03-06T08:30+08:00");
            bothRun(others, "ticket-warnings");
            bothRun(others, "ticket-warnings");
            CLOCK.set("2026-03-09T17:30:01+08:00");
            bothRun(others, "ticket-overdue");
            bothRun(others, "ticket-overdue");
        }
        for (String no : tickets) {
            assertThat(facts(no)).containsExactly("received", "dispatched", "signed-off", "warned", "overdue");
        }
    }

    private void bothRun(Timers others, String name) {
        CompletableFuture<Void> theirs = CompletableFuture.runAsync(() -> others.run(name));
        timers.run(name);
        theirs.join();
    }

    @Test
    void doesNotWarnTooEarlyOrWhatIsAnswered() {
        String open = givenInProgress();
        String answered = givenReplied();
        CLOCK.set("2026-03-06T08:29:59+08:00");
        timers.run("ticket-warnings");
        assertThat(facts(open)).doesNotContain("warned");
        CLOCK.set("2026-03-06T08:30+08:00");
        timers.run("ticket-warnings");
        assertThat(facts(open)).contains("warned");
        assertThat(facts(answered)).doesNotContain("warned");
    }

    @Test
    void waitsWithOverdueForAPendingExtensionAndAReplyInReview() {
        String pending = givenInProgress();
        String inReview = givenInProgress();
        CLOCK.set("2026-03-09T17:00+08:00");
        as("housing-handler")
                .post("/tickets/" + pending + "/extensions", Map.of("days", 3, "reason", "需检测"))
                .expectStatus(201);
        reply(inReview, "housing").expectStatus(201);
        CLOCK.set("2026-03-10T09:00+08:00");
        timers.run("ticket-overdue");
        assertThat(facts(pending)).doesNotContain("overdue");
        assertThat(facts(inReview)).doesNotContain("overdue");
        review(inReview, "RETURN").expectStatus(201);
        timers.run("ticket-overdue");
        assertThat(facts(inReview)).contains("overdue");
    }

    @Test
    void movesTheClocksOfOpenTicketsWhenACalendarComes() {
        String open = givenInProgress();
        String answered = givenReplied();
        List<CalendarDay> days = new ArrayList<>(WorkingCalendar.builtIn().days());
        days.add(new CalendarDay(LocalDate.parse("2026-03-06"), "台风停工", true));
        String version = "typhoon-" + fresh();
        transaction.executeWithoutResult(status ->
                calendars.add(new CalendarVersion(version, "停工通知", 2026, Collections.unmodifiableList(days))));
        try {
            timers.run("ticket-clocks");
            timers.run("ticket-clocks");
            assertThat(facts(open)).containsExactly("received", "dispatched", "signed-off", "clock-moved");
            assertThat(ticket(open).text("/due")).isEqualTo("2026-03-10");
            assertThat(as("hotline-operator").get("/tickets/" + open + "/clock").text("/calendarVersion"))
                    .isEqualTo(version);
            assertThat(facts(answered)).doesNotContain("clock-moved");
        } finally {
            forget(version);
        }
    }

    /** Other tests count by the built-in calendar: the same days again become the newest version. */
    private void forget(String version) {
        WorkingCalendar builtIn = WorkingCalendar.builtIn();
        transaction.executeWithoutResult(
                status -> calendars.add(new CalendarVersion("after-" + version, "恢复", 2026, builtIn.days())));
        calendars.current();
    }
}

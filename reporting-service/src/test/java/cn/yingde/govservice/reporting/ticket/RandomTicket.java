package cn.yingde.govservice.reporting.ticket;

import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes random lives of tickets: re-dispatches, late and returned replies, rework, merges, refusals. */
public final class RandomTicket {

    public static final LocalDate START = LocalDate.of(2019, 1, 1);

    private static final List<String> DEPARTMENTS = List.of("housing", "market", "health");
    private static final List<String> CATEGORIES = List.of("FOOD", "SANITATION", "FIRE_LANE");
    private static final List<String> TYPES = List.of("HELP", "COMPLAINT", "CONSULT");
    private static final List<String> CHANNELS = List.of("PHONE", "UPSTREAM", "WECHAT");
    private static final List<String> TOWNSHIPS = List.of("441881001", "441881002", "");
    private static final List<String> SOURCES = List.of("UPSTREAM", "UPSTREAM", "OWN", "EVALUATION");

    /** A change as the feed tells it. */
    public record Event(String ticketNo, long version, OffsetDateTime time, TicketData data) {

        public LocalDate day() {
            return BureauTime.date(time.toInstant());
        }
    }

    private final Random random;
    private final int index;
    private final List<Event> events = new ArrayList<>();
    private final OffsetDateTime receivedAt;
    private final String source;
    private final String type;
    private final String channel;
    private final String township;
    private String category;
    private OffsetDateTime now;
    private OffsetDateTime dueAt;
    private String state = "PENDING_DISPATCH";
    private @Nullable String lead;
    private TicketData.@Nullable OpenReply open;
    private TicketData.@Nullable PassedReply passed;
    private TicketData.@Nullable Callback callback;
    private @Nullable OffsetDateTime answered;
    private @Nullable String mergedInto;

    private RandomTicket(Random random, int index) {
        this.random = random;
        this.index = index;
        Instant start = BureauTime.startOf(START).plusSeconds(random.nextInt(60 * 24 * 3600));
        receivedAt = BureauTime.offset(start);
        now = receivedAt;
        dueAt = receivedAt.plusHours(24 + random.nextInt(200));
        source = one(SOURCES);
        type = one(TYPES);
        channel = one(CHANNELS);
        township = one(TOWNSHIPS);
        category = one(CATEGORIES);
    }

    /** Many lives; those of one ticket in order, the tickets mixed at will. */
    public static List<Event> histories(Random random, int tickets) {
        List<List<Event>> lives = new ArrayList<>();
        for (int i = 0; i < tickets; i++) {
            lives.add(new ArrayList<>(new RandomTicket(random, i).live()));
        }
        List<Event> mixed = new ArrayList<>();
        while (!lives.isEmpty()) {
            List<Event> life = lives.get(random.nextInt(lives.size()));
            for (int n = 1 + random.nextInt(6); n > 0 && !life.isEmpty(); n--) {
                mixed.add(life.remove(0));
            }
            lives.removeIf(List::isEmpty);
        }
        return mixed;
    }

    private List<Event> live() {
        tell();
        for (int steps = random.nextInt(14); steps > 0 && !ended(); steps--) {
            now = now.plusMinutes(random.nextInt(4 * 24 * 60));
            act(random.nextInt(12));
            tell();
        }
        return events;
    }

    private String one(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private boolean ended() {
        return List.of("CLOSED", "MERGED", "TERMINATED", "NOT_ACCEPTED", "RETURNED_UPSTREAM")
                .contains(state);
    }

    private void act(int choice) {
        switch (choice) {
            case 0 -> end();
            case 1, 2 -> dispatch();
            case 3 -> dueAt = dueAt.plusDays(1 + random.nextInt(10));
            case 4, 5, 6 -> submit();
            case 7 -> open = null; // reply returned by the reviewer
            case 8, 9 -> pass();
            default -> callBack();
        }
    }

    private void end() {
        switch (random.nextInt(6)) {
            case 0 -> state = "NOT_ACCEPTED";
            case 1 -> state = "RETURNED_UPSTREAM";
            case 2 -> state = "TERMINATED";
            case 3 -> {
                answered = now;
                state = "CLOSED";
            }
            default -> {
                mergedInto = no(random.nextInt(120));
                state = "MERGED";
            }
        }
    }

    private void dispatch() {
        lead = one(DEPARTMENTS);
        category = one(CATEGORIES);
        state = "IN_PROGRESS";
    }

    private void submit() {
        open = new TicketData.OpenReply(now, dueAt);
        state = "REPLY_SUBMITTED";
    }

    private void pass() {
        if (open != null) {
            passed = new TicketData.PassedReply(open.submittedAt(), open.dueAtThen(), now);
            open = null;
            state = "REPLIED";
        }
    }

    private void callBack() {
        if (passed != null) {
            Integer grade = random.nextInt(4) == 0 ? null : 1 + random.nextInt(5);
            callback = new TicketData.Callback(grade, random.nextBoolean() ? "YES" : "NO");
            state = random.nextInt(3) == 0 ? "IN_PROGRESS" : random.nextBoolean() ? "CLOSED" : "CALLED_BACK";
        }
    }

    private void tell() {
        TicketData data = new TicketData(
                no(index),
                type,
                category,
                source,
                channel,
                township,
                state,
                lead,
                receivedAt,
                dueAt,
                open,
                passed,
                answered,
                callback,
                mergedInto);
        events.add(new Event(no(index), events.size() + 1, now, data));
    }

    private static String no(int index) {
        return "YDR" + index;
    }
}

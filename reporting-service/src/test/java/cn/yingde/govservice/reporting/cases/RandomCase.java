package cn.yingde.govservice.reporting.cases;

import cn.yingde.govservice.platform.time.BureauTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes random lives of cases: deemed acceptances, moved clocks, hand-overs, late and punctual completions, voidings. */
public final class RandomCase {

    public static final LocalDate START = LocalDate.of(2016, 1, 1);
    public static final List<String> DEPARTMENTS = List.of("c-fire", "c-housing", "c-market");
    public static final List<String> BASIC_CODES = List.of("440117001", "440117002", "442017003");

    private static final List<String> TYPES = List.of("01", "07", "20");
    private static final List<String> CHANNELS = List.of("WINDOW", "ONLINE", "POST");

    /** A change as the feed tells it. */
    public record Event(String caseNo, long version, OffsetDateTime time, CaseData data) {

        public LocalDate day() {
            return BureauTime.date(time.toInstant());
        }
    }

    private final Random random;
    private final String caseNo;
    private final List<Event> events = new ArrayList<>();
    private final String basicCode;
    private final String type;
    private final String channel;
    private OffsetDateTime now;
    private String department;
    private String state = "SUBMITTED";
    private @Nullable String acceptedBy;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate due;
    private @Nullable OffsetDateTime completedAt;

    private RandomCase(Random random, String caseNo) {
        this.random = random;
        this.caseNo = caseNo;
        now = BureauTime.offset(BureauTime.startOf(START).plusSeconds(random.nextInt(90 * 24 * 3600)));
        basicCode = one(BASIC_CODES);
        type = one(TYPES);
        channel = one(CHANNELS);
        department = one(DEPARTMENTS);
    }

    /** Many lives; those of one case in order, the cases mixed at will. */
    public static List<Event> histories(Random random, int cases) {
        List<List<Event>> lives = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            lives.add(new RandomCase(random, "YDBR" + i).live());
        }
        List<Event> mixed = new ArrayList<>();
        while (!lives.isEmpty()) {
            List<Event> life = lives.get(random.nextInt(lives.size()));
            mixed.add(life.remove(0));
            lives.removeIf(List::isEmpty);
        }
        return mixed;
    }

    private List<Event> live() {
        tell();
        for (int steps = random.nextInt(9); steps > 0 && !state.equals("VOID"); steps--) {
            now = now.plusMinutes(random.nextInt(6 * 24 * 60));
            act(random.nextInt(10));
            tell();
        }
        return events;
    }

    private void act(int choice) {
        switch (choice) {
            case 0 -> state = acceptedOn == null ? "NOT_ACCEPTED" : "VOID";
            case 1, 2, 3 -> accept();
            case 4 -> due = due == null ? null : due.plusDays(random.nextInt(15)); // the clock was moved
            case 5 -> department = one(DEPARTMENTS); // handed over; who accepted it stays
            case 6, 7, 8 -> complete();
            default -> state = completedAt == null ? "IN_REVIEW" : "DELIVERED";
        }
    }

    private void accept() {
        if (acceptedOn == null) {
            LocalDate today = BureauTime.date(now.toInstant());
            acceptedOn = today.minusDays(random.nextInt(4) == 0 ? random.nextInt(6) : 0); // deemed accepted
            acceptedBy = random.nextInt(5) == 0 ? null : department;
            due = random.nextInt(6) == 0 ? null : acceptedOn.plusDays(random.nextInt(20));
            state = "ACCEPTED";
        }
    }

    private void complete() {
        if (acceptedOn != null && completedAt == null) {
            completedAt = now;
            state = "COMPLETED";
        }
    }

    private void tell() {
        CaseData data = new CaseData(
                caseNo, basicCode, type, department, acceptedBy, channel, state, acceptedOn, due, completedAt);
        events.add(new Event(caseNo, events.size() + 1, now, data));
    }

    private String one(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}

package cn.yingde.govservice.catalog.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** One matter's life recounted the plain way: a snapshot of each day's end, from which any day is read. */
final class NaiveCatalogue {

    /** How the matter stood by the end of a day. */
    record Snapshot(String code, String address, String force, String department) {}

    private final Map<LocalDate, Snapshot> days = new TreeMap<>();
    private final TreeMap<LocalDate, String> waiting = new TreeMap<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private String code;
    private String department;
    private String address;
    private String force = "IN_FORCE";
    private LocalDate lastDay;
    private LocalDate moveOn;
    private String moveTo;
    private LocalDate today;

    NaiveCatalogue(String code, String department, String address, LocalDate today) {
        this.code = code;
        this.department = department;
        this.address = address;
        this.today = today;
        this.lastDay = today;
        codes.add(code);
    }

    /** Lets the days pass, each with what falls due on it. */
    void passTo(LocalDate day, Function<String, String> codeOf) {
        while (today.isBefore(day)) {
            days.put(today, new Snapshot(code, address, force, department));
            today = today.plusDays(1);
            address = waiting.containsKey(today) ? waiting.remove(today) : address;
            if (today.equals(moveOn)) {
                move(moveTo, codeOf.apply(moveTo));
            }
        }
        days.put(today, new Snapshot(code, address, force, department));
    }

    private void move(String to, String newCode) {
        department = to;
        reissue(newCode);
        moveOn = null;
    }

    void reissue(String newCode) {
        code = newCode;
        codes.add(newCode);
        lastDay = lastDay.isBefore(today) ? today : lastDay;
    }

    void publish(String next, LocalDate from) {
        lastDay = from;
        if (from.isAfter(today)) {
            waiting.put(from, next);
        } else {
            address = next;
        }
    }

    void force(String now) {
        force = now;
    }

    void planMove(String to, LocalDate on) {
        moveTo = to;
        moveOn = on;
    }

    boolean moving() {
        return moveOn != null;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    String code() {
        return code;
    }

    String department() {
        return department;
    }

    String force() {
        return force;
    }

    List<String> codes() {
        return new ArrayList<>(codes);
    }

    Map<LocalDate, Snapshot> days() {
        return days;
    }

    /** The days on which something changed, and the last day before each. */
    Map<LocalDate, Snapshot> turningDays() {
        Map<LocalDate, Snapshot> turning = new TreeMap<>(days);
        turning.keySet().removeIf(day -> same(day, day.minusDays(1)) && same(day, day.plusDays(1)));
        return turning;
    }

    private boolean same(LocalDate day, LocalDate other) {
        return days.get(day).equals(days.get(other));
    }

    /** Whether the matter had borne a code by the end of a day. */
    boolean known(String asked, LocalDate day) {
        return days.entrySet().stream()
                .anyMatch(one ->
                        !one.getKey().isAfter(day) && one.getValue().code().equals(asked));
    }
}

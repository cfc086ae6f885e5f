package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.department.Township;
import cn.yingde.govservice.demodata.time.OfficeTime;
import cn.yingde.govservice.demodata.time.Workdays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Spreads the half-year's tickets over its days, hours, topics and townships: the hotline is open day and night. */
final class TicketMix {

    private static final int[] HOURS = Dice.cumulative(
            new int[] {2, 1, 1, 1, 1, 2, 5, 14, 46, 70, 66, 48, 26, 28, 48, 62, 58, 44, 28, 24, 22, 18, 10, 5});
    private static final Map<String, Integer> LIMITS =
            Map.of("CONSULT", 1, "HELP", 5, "COMPLAINT", 5, "REPORT", 15, "SUGGEST", 5);
    private static final LocalDate NO_URGENT_ONES_FROM = LocalDate.of(2019, 6, 20);

    private final Dice dice = Dice.named("tickets");
    private final int[] topics =
            Dice.cumulative(Topic.all().stream().mapToInt(Topic::weight).toArray());
    private final int[] townships =
            Dice.cumulative(Township.all().stream().mapToInt(Township::weight).toArray());

    List<TicketPlan> plans() {
        List<LocalDateTime> times = new ArrayList<>();
        List<LocalDate> days =
                HalfYear.FIRST_DAY.datesUntil(HalfYear.LAST_DAY.plusDays(1)).toList();
        int[] perDay = Dice.share(HalfYear.TICKETS_RECEIVED, weights(days));
        for (int i = 0; i < perDay.length; i++) {
            addTimes(times, days.get(i), perDay[i]);
        }
        List<TicketPlan> plans = new ArrayList<>();
        for (LocalDateTime time : times) {
            plans.add(plan(plans.size() + 1, time));
        }
        return plans;
    }

    private TicketPlan plan(int ordinal, LocalDateTime time) {
        int start = OfficeTime.after(time);
        Topic topic = Topic.all().get(dice.weighted(topics));
        String type = topic.type(dice);
        boolean own = dice.chance(0.06);
        boolean urgent = urgent(time, start, type);
        Township township = Township.all().get(dice.weighted(townships));
        int limit = urgent ? 0 : LIMITS.getOrDefault(type, 5);
        return new TicketPlan(ordinal, time, start, topic, type, township, own && !urgent, urgent, limit);
    }

    /** Urgent ones are answered the same day, so only those of an early office hour are. */
    private boolean urgent(LocalDateTime time, int start, String type) {
        boolean early = Workdays.isWorking(time.toLocalDate()) && start % OfficeTime.DAY < 120;
        boolean possible = early && time.toLocalDate().isBefore(NO_URGENT_ONES_FROM) && type.equals("HELP");
        return possible && dice.chance(0.35);
    }

    private void addTimes(List<LocalDateTime> times, LocalDate day, int many) {
        List<LocalDateTime> ofDay = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            ofDay.add(day.atTime(dice.weighted(HOURS), dice.between(0, 59), dice.between(0, 59)));
        }
        Collections.sort(ofDay);
        times.addAll(ofDay);
    }

    private double[] weights(List<LocalDate> days) {
        Dice noise = Dice.named("ticket days");
        return days.stream()
                .mapToDouble(day -> weight(day) * (0.85 + 0.3 * noise.fraction()))
                .toArray();
    }

    private static double weight(LocalDate day) {
        if (Workdays.isHoliday(day)) {
            return 0.45;
        }
        return Workdays.isWorking(day) ? 1.15 : 0.7;
    }
}

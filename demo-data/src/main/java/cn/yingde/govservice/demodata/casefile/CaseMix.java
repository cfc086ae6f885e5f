package cn.yingde.govservice.demodata.casefile;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.casefile.CasePlan.Fate;
import cn.yingde.govservice.demodata.matter.Matter;
import cn.yingde.govservice.demodata.matter.Matters;
import cn.yingde.govservice.demodata.time.OfficeTime;
import cn.yingde.govservice.demodata.time.Workdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Spreads the half-year's cases over its working days and over the matters at the centre. */
final class CaseMix {

    private static final int LAST_COMFORTABLE_MINUTE = 374;

    private final List<Matter> matters = Matters.all().stream()
            .filter(matter -> matter.stationed() && matter.weight() > 0)
            .toList();
    private final int[] weights =
            Dice.cumulative(matters.stream().mapToInt(Matter::weight).toArray());
    private final Dice dice = Dice.named("cases");
    private final List<LocalDate> days = workingDays();
    private int number;

    void each(Consumer<CasePlan> plans) {
        int[] accepted = Dice.share(HalfYear.CASES_ACCEPTED, dayWeights());
        int[] refused = Dice.share(HalfYear.CASES_NOT_ACCEPTED, dayWeights());
        int[] withdrawn = Dice.share(HalfYear.CASES_WITHDRAWN_EARLY, dayWeights());
        FireCases fire = new FireCases(accepted, days);
        for (int i = 0; i < days.size(); i++) {
            for (int n = 0; n < accepted[i]; n++) {
                boolean fireCase = fire.next();
                plans.accept(plan(days.get(i), fireCase, Fate.DONE));
            }
            for (int n = 0; n < refused[i]; n++) {
                plans.accept(plan(days.get(i), false, Fate.NOT_ACCEPTED));
            }
            for (int n = 0; n < withdrawn[i]; n++) {
                plans.accept(plan(days.get(i), false, Fate.WITHDRAWN_EARLY));
            }
        }
    }

    private CasePlan plan(LocalDate day, boolean fireCase, Fate fate) {
        Matter matter = fireCase ? Matters.byBasicCode(Matters.FIRE_ACCEPTANCE) : matters.get(dice.weighted(weights));
        int minute = dice.between(6, LAST_COMFORTABLE_MINUTE);
        return new CasePlan(++number, OfficeTime.at(day, minute), matter, fate);
    }

    private double[] dayWeights() {
        Dice noise = Dice.named("days");
        return days.stream()
                .mapToDouble(day -> weight(day) * (0.92 + 0.16 * noise.fraction()))
                .toArray();
    }

    private static double weight(LocalDate day) {
        if (Workdays.isMakeUp(day)) {
            return 0.55;
        }
        double ofWeek =
                day.getDayOfWeek() == DayOfWeek.MONDAY ? 1.18 : day.getDayOfWeek() == DayOfWeek.FRIDAY ? 0.9 : 1;
        boolean beforeFestival = day.getMonthValue() == 1 && day.getDayOfMonth() > 28;
        boolean afterFestival = day.getMonthValue() == 2 && day.getDayOfMonth() > 17;
        return ofWeek * (beforeFestival ? 0.7 : afterFestival ? 1.25 : 1);
    }

    private static List<LocalDate> workingDays() {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = HalfYear.FIRST_DAY; !day.isAfter(HalfYear.LAST_DAY); day = day.plusDays(1)) {
            if (Workdays.isWorking(day)) {
                days.add(day);
            }
        }
        return days;
    }
}

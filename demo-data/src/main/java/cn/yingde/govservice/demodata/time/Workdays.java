package cn.yingde.govservice.demodata.time;

import cn.yingde.govservice.demodata.Lists;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The working days from the end of 2018 to the end of 2019, numbered from 0 (2018-12-28). */
public final class Workdays {

    private static final LocalDate FIRST = LocalDate.of(2018, 12, 28);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);
    private static final Set<LocalDate> OFF = marked("OFF ");
    private static final Set<LocalDate> ON = marked("ON ");
    private static final List<LocalDate> DAYS = days();
    private static final int[] INDEX = index();

    private Workdays() {}

    public static boolean isWorking(LocalDate day) {
        if (ON.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !OFF.contains(day);
    }

    public static boolean isHoliday(LocalDate day) {
        return OFF.contains(day);
    }

    public static boolean isMakeUp(LocalDate day) {
        return ON.contains(day);
    }

    public static LocalDate day(int number) {
        return DAYS.get(number);
    }

    /** The number of the day, or of the next working day when it is a day off. */
    public static int numberFrom(LocalDate day) {
        return INDEX[(int) (day.toEpochDay() - FIRST.toEpochDay())];
    }

    public static LocalDate plus(LocalDate start, int workingDays) {
        int number = numberFrom(start);
        return day(isWorking(start) || workingDays == 0 ? number + workingDays : number + workingDays - 1);
    }

    private static Set<LocalDate> marked(String mark) {
        Set<LocalDate> days = new HashSet<>();
        for (String line : Lists.lines("days.txt")) {
            if (line.startsWith(mark)) {
                days.add(LocalDate.parse(line.substring(mark.length())));
            }
        }
        return days;
    }

    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (isWorking(day)) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    private static int[] index() {
        int[] index = new int[(int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1];
        int number = 0;
        for (int i = 0; i < index.length; i++) {
            index[i] = number;
            if (isWorking(FIRST.plusDays(i))) {
                number++;
            }
        }
        return index;
    }
}

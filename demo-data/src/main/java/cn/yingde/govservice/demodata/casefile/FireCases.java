package cn.yingde.govservice.demodata.casefile;

import cn.yingde.govservice.demodata.HalfYear;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the accepted cases are fire approvals: a few before the reform and a few after it, evenly spread. */
final class FireCases {

    private final Set<Integer> chosen = new HashSet<>();
    private int at;

    FireCases(int[] perDay, List<LocalDate> days) {
        int before = 0;
        int all = 0;
        for (int i = 0; i < perDay.length; i++) {
            all += perDay[i];
            before += days.get(i).isBefore(HalfYear.REFORM) ? perDay[i] : 0;
        }
        choose(0, before, HalfYear.FIRE_CASES_BEFORE_REFORM);
        choose(before, all, HalfYear.FIRE_CASES_AFTER_REFORM);
    }

    boolean next() {
        return chosen.contains(at++);
    }

    private void choose(int from, int to, int many) {
        for (int n = 0; n < many; n++) {
            chosen.add(from + (int) ((n + 0.5) * (to - from) / many));
        }
    }
}

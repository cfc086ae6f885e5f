package cn.yingde.govservice.reporting.cases;

import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.metric.Grouping;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts cases by the words of the definitions, one by one, as each was at the cut-off. */
public final class CaseRecount {

    /** By what cases are divided; the department is the one that accepted it. */
    public static final Map<Grouping, Function<CaseData, String>> KEYS = keys();

    private final Map<String, CaseData> atCutOff = new HashMap<>();
    private final LocalDate from;
    private final LocalDate to;

    public CaseRecount(List<RandomCase.Event> events, LocalDate from, LocalDate to, Instant cutOff) {
        this.from = from;
        this.to = to;
        for (RandomCase.Event event : events) {
            if (event.time().toInstant().isBefore(cutOff)) {
                atCutOff.put(event.caseNo(), event.data());
            }
        }
    }

    public long numerator(String metric, Predicate<CaseData> which) {
        return switch (metric) {
            case "cases.accepted" -> accepted().filter(which).count();
            case "cases.on-time-rate" ->
                closed().filter(which).filter(CaseRecount::inTime).count();
            default -> throw new IllegalArgumentException(metric);
        };
    }

    public long denominator(String metric, Predicate<CaseData> which) {
        return metric.equals("cases.on-time-rate") ? closed().filter(which).count() : 0;
    }

    private static Map<Grouping, Function<CaseData, String>> keys() {
        Map<Grouping, Function<CaseData, String>> keys = new LinkedHashMap<>();
        keys.put(
                Grouping.DEPARTMENT,
                found -> String.valueOf(
                        found.acceptedDepartmentId() == null ? found.departmentId() : found.acceptedDepartmentId()));
        keys.put(Grouping.MATTER, found -> String.valueOf(found.basicCode()));
        keys.put(Grouping.TYPE, found -> String.valueOf(found.matterType()));
        keys.put(Grouping.CHANNEL, found -> String.valueOf(found.channel()));
        return keys;
    }

    private Stream<CaseData> accepted() {
        return valid().filter(found -> inPeriod(found.acceptedOn()));
    }

    private Stream<CaseData> closed() {
        return valid().filter(found -> inPeriod(closedOn(found)));
    }

    private Stream<CaseData> valid() {
        return atCutOff.values().stream().filter(found -> !found.state().equals("VOID"));
    }

    private boolean inPeriod(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    private static boolean inTime(CaseData found) {
        LocalDate closed = closedOn(found);
        return found.due() == null || (closed != null && !closed.isAfter(found.due()));
    }

    private static @Nullable LocalDate closedOn(CaseData found) {
        return found.completedAt() == null
                ? null
                : BureauTime.date(found.completedAt().toInstant());
    }
}

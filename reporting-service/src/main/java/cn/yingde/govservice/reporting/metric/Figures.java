package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.meeting.MeetingStore;
import cn.yingde.govservice.reporting.meeting.MeetingStore.Meeting;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what a metric is in a period, as of its cut-off. */
@Component
public class Figures {

    private final CellFigures cells;
    private final CatalogFigures catalog;
    private final MeetingStore meetings;
    private final GroupNames names;

    Figures(CellFigures cells, CatalogFigures catalog, MeetingStore meetings, GroupNames names) {
        this.cells = cells;
        this.catalog = catalog;
        this.meetings = meetings;
        this.names = names;
    }

    @Transactional(readOnly = true)
    public Figure read(Question question) {
        Map<String, Ratio> ratios = ratios(question);
        Ratio whole = ratios.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        return new Figure(question, whole, question.by() == null ? List.of() : groups(question, ratios));
    }

    private Map<String, Ratio> ratios(Question question) {
        Counting counting = question.metric().counting();
        if (counting instanceof Counting.OverCohort cohort) {
            return cells.read(question, cohort);
        }
        if (counting instanceof Counting.OverMatters matters) {
            return catalog.read(question, matters);
        }
        return counting instanceof Counting.OverDepartments departments
                ? catalog.read(question, departments)
                : meetings(question);
    }

    private Map<String, Ratio> meetings(Question question) {
        return officeMeetings(question).stream()
                .collect(Collectors.toMap(
                        meeting -> question.by() == null
                                ? ""
                                : meeting.heldOn().toString().substring(0, "2019-06".length()),
                        meeting -> new Ratio(1, 0),
                        Ratio::plus));
    }

    List<Meeting> officeMeetings(Question question) {
        LocalDate lastSeen = question.cutOff().day();
        LocalDate to = question.period().to();
        return meetings.officeMeetings(question.period().from(), lastSeen.isBefore(to) ? lastSeen : to);
    }

    private List<Figure.Group> groups(Question question, Map<String, Ratio> ratios) {
        UnaryOperator<String> nameOf = names.of(question);
        return ratios.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(Ratio.ZERO))
                .map(entry -> new Figure.Group(entry.getKey(), nameOf.apply(entry.getKey()), entry.getValue()))
                .sorted(order(question))
                .toList();
    }

    /** The largest first; months as they come. */
    private static Comparator<Figure.Group> order(Question question) {
        Comparator<Figure.Group> byKey = Comparator.comparing(Figure.Group::key);
        return question.by() == Grouping.MONTH
                ? byKey
                : Comparator.comparing((Figure.Group group) -> -group.ratio().numerator())
                        .thenComparing(byKey);
    }
}

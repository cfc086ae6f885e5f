package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.platform.list.Cursor;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.reporting.catalog.Catalog;
import cn.yingde.govservice.reporting.catalog.CatalogView;
import cn.yingde.govservice.reporting.rollup.Sum;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The records behind a figure, in the order of their numbers. */
@Component
class FigureRecords {

    private final CohortRecords cohorts;
    private final Catalog catalog;
    private final Figures figures;

    FigureRecords(CohortRecords cohorts, Catalog catalog, Figures figures) {
        this.cohorts = cohorts;
        this.catalog = catalog;
        this.figures = figures;
    }

    @Transactional(readOnly = true)
    public Page<RecordView> read(Question question, Part part, PageRequest page) {
        Counting counting = question.metric().counting();
        String after = page.cursor() == null ? "" : page.cursor().part(0);
        List<RecordView> rows = counting instanceof Counting.OverCohort cohort
                ? cohorts.read(question, sum(cohort, part), after, page.limit() + 1)
                : small(question, counting, part)
                        .filter(row -> row.no().compareTo(after) > 0)
                        .sorted(Comparator.comparing(RecordView::no))
                        .limit(page.limit() + 1L)
                        .toList();
        return Page.of(rows, page, row -> Cursor.of(row.no()));
    }

    private static Sum sum(Counting.OverCohort cohort, Part part) {
        Sum denominator = cohort.denominator();
        return part == Part.DENOMINATOR && denominator != null ? denominator : cohort.numerator();
    }

    private Stream<RecordView> small(Question question, Counting counting, Part part) {
        if (counting instanceof Counting.OverMatters matters) {
            return matters(question, matters, part);
        }
        return counting instanceof Counting.OverDepartments departments
                ? departments(question, departments)
                : meetings(question);
    }

    private Stream<RecordView> matters(Question question, Counting.OverMatters counting, Part part) {
        return catalog.at(question.cutOff().day()).matters().stream()
                .filter(matter -> CatalogFigures.admits(question.filters(), matter))
                .map(matter -> {
                    Ratio ratio = CatalogFigures.ratio(counting, matter);
                    boolean below = part == Part.DENOMINATOR && counting.denominator() != null;
                    return new RecordView(
                            "matter",
                            matter.id(),
                            matter.name(),
                            matter.departmentId(),
                            null,
                            matter.inForce() ? "IN_FORCE" : null,
                            (int) (below ? ratio.denominator() : ratio.numerator()),
                            "/api/catalog/v1/matters/" + matter.id());
                })
                .filter(row -> row.count() > 0);
    }

    private Stream<RecordView> departments(Question question, Counting.OverDepartments counting) {
        CatalogView view = catalog.at(question.cutOff().day());
        return view.departments().stream()
                .filter(department -> question.filters().admitsDepartment(department.id()))
                .filter(department -> counting.which().test(view, department))
                .map(department -> new RecordView(
                        "department",
                        department.id(),
                        department.name(),
                        department.id(),
                        null,
                        null,
                        1,
                        "/api/catalog/v1/departments/" + department.id()));
    }

    private Stream<RecordView> meetings(Question question) {
        return figures.officeMeetings(question).stream()
                .map(meeting -> new RecordView(
                        "meeting",
                        meeting.meetingId(),
                        meeting.minutesNo(),
                        null,
                        meeting.heldOn(),
                        meeting.kind(),
                        1,
                        "/api/hotline/v1/coordination-meetings/" + meeting.meetingId()));
    }
}

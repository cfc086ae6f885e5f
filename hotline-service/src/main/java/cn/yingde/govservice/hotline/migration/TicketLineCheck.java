package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.importing.RowOutcome;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What makes a readable line of history unusable: days before the calendar, times out of order, unknown departments. */
final class TicketLineCheck {

    private TicketLineCheck() {}

    static Optional<RowOutcome> fault(TicketLine line, Set<String> knownDepartments) {
        return beforeTheCalendar(line).or(() -> outOfOrder(line)).or(() -> unknown(line, knownDepartments));
    }

    /** No limit can be counted on days that the calendar does not know. */
    private static Optional<RowOutcome> beforeTheCalendar(TicketLine line) {
        LocalDate received = BureauTime.date(line.receivedAt().toInstant());
        return received.isBefore(WorkingCalendar.EARLIEST)
                ? Optional.of(Rejections.unreadable("receivedAt"))
                : Optional.empty();
    }

    private static Optional<RowOutcome> outOfOrder(TicketLine line) {
        Instant last = line.receivedAt().toInstant();
        for (TicketLine.Step step : line.steps()) {
            Instant at = step.at().toInstant();
            if (at.isBefore(last)) {
                return Optional.of(Rejections.outOfOrder());
            }
            last = at;
        }
        return Optional.empty();
    }

    private static Optional<RowOutcome> unknown(TicketLine line, Set<String> known) {
        return Stream.concat(
                        Stream.ofNullable(line.complainedDepartmentId()),
                        line.steps().stream().flatMap(step -> departmentsOf(step).stream()))
                .filter(department -> !known.contains(department))
                .findFirst()
                .map(department -> Rejections.unknown("department " + department));
    }

    private static List<String> departmentsOf(TicketLine.Step step) {
        StepData data = new StepData(step.data());
        List<String> named = new ArrayList<>(data.texts("assistingDepartmentIds"));
        Optional.ofNullable(data.textOrNull("leadDepartmentId", 32)).ifPresent(named::add);
        Optional.ofNullable(data.textOrNull("suggestedDepartmentId", 32)).ifPresent(named::add);
        return named;
    }
}

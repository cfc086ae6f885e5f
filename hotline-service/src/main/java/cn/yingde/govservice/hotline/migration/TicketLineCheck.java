package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.importing.RowOutcome;
import cn.yingde.govservice.platform.time.BureauTime;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What makes a line of history unusable: fields that cannot be read, times out of order, unknown departments. */
@Component
class TicketLineCheck {

    private final Validator validator;

    TicketLineCheck(Validator validator) {
        this.validator = validator;
    }

    Optional<RowOutcome> fault(TicketLine line, Set<String> knownDepartments) {
        return unreadable(line).or(() -> outOfOrder(line)).or(() -> unknown(line, knownDepartments));
    }

    private Optional<RowOutcome> unreadable(TicketLine line) {
        Optional<String> field = validator.validate(line).stream()
                .map(each -> each.getPropertyPath().toString())
                .sorted()
                .findFirst();
        return field.or(() -> beforeTheCalendar(line)).map(Rejections::unreadable);
    }

    /** No limit can be counted on days that the calendar does not know. */
    private static Optional<String> beforeTheCalendar(TicketLine line) {
        LocalDate received = BureauTime.date(line.receivedAt().toInstant());
        return received.isBefore(WorkingCalendar.EARLIEST) ? Optional.of("receivedAt") : Optional.empty();
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

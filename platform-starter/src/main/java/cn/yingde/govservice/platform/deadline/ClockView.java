package cn.yingde.govservice.platform.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock explained: the answer of {@code GET …/clock} of cases and of tickets.
 *
 * @param remainingWorkingDays working days after today up to the due date; negative once it has passed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockView(
        Budget budget,
        LocalDate startedOn,
        String startRule,
        String calendarVersion,
        LocalDate due,
        OffsetDateTime dueAt,
        @Nullable LocalDate statutoryDue,
        boolean provisional,
        boolean overdue,
        boolean statutoryOverdue,
        boolean suspended,
        int remainingWorkingDays,
        List<Suspension> suspensions,
        List<Extension> extensions,
        List<ClockDay> days) {}

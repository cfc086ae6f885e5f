package cn.yingde.govservice.catalog.calendar;

import cn.yingde.govservice.platform.calendar.CalendarDay;
import cn.yingde.govservice.platform.calendar.Calendars;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.AnyToken;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The working-day calendar over HTTP. */
@RestController
@RequestMapping("/api/catalog/v1/calendar")
@Tag(name = "calendar", description = "工作日日历")
class CalendarController {

    private final Commands commands;
    private final Calendars calendars;
    private final PublishCalendar publishCalendar;

    CalendarController(Commands commands, Calendars calendars, PublishCalendar publishCalendar) {
        this.commands = commands;
        this.calendars = calendars;
        this.publishCalendar = publishCalendar;
    }

    @GetMapping("/days")
    @AnyToken
    @Operation(summary = "逐日是否工作日及缘由 · Each day, whether it is worked, and why")
    DaysView listCalendarDays(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        CalendarRules.span(from, to);
        WorkingCalendar calendar = calendars.current();
        List<DayView> days = from.datesUntil(to.plusDays(1))
                .map(day -> new DayView(day, calendar.isWorkingDay(day), calendar.why(day), calendar.provisional(day)))
                .toList();
        return new DaysView(calendar.version(), days);
    }

    @GetMapping("/due-date")
    @AnyToken
    @Operation(summary = "自起始日起第 n 个工作日，起始日不计 · The n-th working day after a start")
    DueDateView countDueDate(@RequestParam LocalDate start, @RequestParam int workingDays) {
        CalendarRules.countable(start, workingDays);
        WorkingCalendar calendar = calendars.current();
        LocalDate due = calendar.plusWorkingDays(start, workingDays);
        return new DueDateView(start, workingDays, due, calendar.provisional(due), calendar.version());
    }

    @GetMapping("/versions")
    @AnyToken
    @Operation(summary = "日历版本 · Versions of the calendar")
    CalendarVersionsView listCalendarVersions() {
        String current = calendars.current().version();
        return new CalendarVersionsView(calendars.versions().stream()
                .map(version -> CalendarVersionView.of(version, current))
                .toList());
    }

    @PostMapping("/versions")
    @Allowed(roles = Role.ADMIN)
    @Operation(summary = "发布节假日安排或本地停办日 · Publish a notice or a local closure")
    ResponseEntity<CalendarVersionView> publishCalendarVersion(@Valid @RequestBody NoticeRequest body, Caller caller) {
        return commands.run(() -> {
            WorkingCalendar made = publishCalendar.handle(body.toNotice(), Actor.of(caller));
            return ResponseEntity.created(URI.create("/api/catalog/v1/calendar/versions"))
                    .body(CalendarVersionView.of(made, calendars.current().version()));
        });
    }

    record DayView(LocalDate date, boolean working, String why, boolean provisional) {}

    record DaysView(String calendarVersion, List<DayView> items) {}

    record DueDateView(LocalDate start, int workingDays, LocalDate due, boolean provisional, String calendarVersion) {}

    record CalendarVersionView(String version, String title, int lastPublishedYear, int namedDays, boolean current) {
        static CalendarVersionView of(WorkingCalendar calendar, String current) {
            return new CalendarVersionView(
                    calendar.version(),
                    calendar.title(),
                    calendar.lastPublishedYear(),
                    calendar.days().size(),
                    calendar.version().equals(current));
        }
    }

    record CalendarVersionsView(List<CalendarVersionView> items) {}

    record NoticeRequest(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{1,39}")
            String version,

            @NotBlank @Size(max = 200) String title,
            @Size(max = 300) @Nullable String basis,
            @Min(2019) @Max(2100) @Nullable Integer lastPublishedYear,
            @NotEmpty @Size(max = 400) List<@Valid @NotNull DayRequest> days) {

        PublishCalendar.Notice toNotice() {
            return new PublishCalendar.Notice(
                    version,
                    title,
                    basis,
                    lastPublishedYear,
                    days.stream().map(DayRequest::toDay).toList());
        }
    }

    record DayRequest(
            @NotNull LocalDate date,
            @NotBlank @Size(max = 50) String name,
            @NotNull Boolean off) {

        CalendarDay toDay() {
            return new CalendarDay(date, name, off);
        }
    }
}

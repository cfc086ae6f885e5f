package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Json;
import cn.yingde.govservice.demodata.time.OfficeTime;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The coordination meetings with their rulings; the government's one also makes dispatch rules. */
public final class MeetingLines {

    record Rule(String categoryCode, String validFrom) {}

    record Ruling(
            @Nullable String ticketSourceNo,
            String leadDepartmentId,
            @Nullable List<String> assistingDepartmentIds,
            @Nullable Rule rule) {}

    record Line(
            String sourceSystem,
            String sourceNo,
            String kind,
            String heldAt,
            List<String> departmentIds,
            List<String> ticketSourceNos,
            String chair,
            String minutesNo,
            String minutes,
            List<Ruling> rulings) {}

    private MeetingLines() {}

    public static void write(Consumer<String> lines) {
        Meeting.all().forEach(meeting -> lines.accept(Json.line(line(meeting))));
    }

    private static Line line(Meeting meeting) {
        List<TicketPlan> tickets = TicketBook.plans().stream()
                .filter(plan -> Objects.equals(TicketBook.fate(plan).meeting(), meeting))
                .toList();
        return new Line(
                TicketLines.SOURCE,
                "HY2019-" + meeting.kind() + "-" + meeting.number(),
                meeting.kind().name(),
                OfficeTime.text(meeting.heldAt(), 0),
                departments(meeting, tickets),
                tickets.stream().map(TicketPlan::sourceNo).toList(),
                government(meeting) ? "市政府分管领导(演示)" : "热线办负责人(演示)",
                meeting.minutesNo(),
                minutes(meeting),
                Stream.concat(settled(meeting, tickets), rules(meeting)).toList());
    }

    private static String lead(Meeting meeting, String category) {
        return Objects.requireNonNull(meeting.leads().get(category));
    }

    private static boolean government(Meeting meeting) {
        return meeting.kind() == Meeting.Kind.GOVERNMENT;
    }

    private static List<String> departments(Meeting meeting, List<TicketPlan> tickets) {
        TreeSet<String> departments = new TreeSet<>(meeting.leads().values());
        tickets.forEach(plan -> departments.add(plan.topic().other()));
        if (government(meeting)) {
            departments.addAll(List.of("establishment", "justice"));
        }
        return List.copyOf(departments);
    }

    private static String minutes(Meeting meeting) {
        return government(meeting)
                ? Texts.MARK + "会议明确了城市管理、油烟噪音、违法建设三类热线工单的处理职责部门，纪要作为派单依据。"
                : Texts.MARK + "会议就职责有争议的热线工单明确了主办单位，要求按时办结。";
    }

    private static Stream<Ruling> settled(Meeting meeting, List<TicketPlan> tickets) {
        return tickets.stream()
                .map(plan ->
                        new Ruling(plan.sourceNo(), lead(meeting, plan.topic().category()), List.of(), null));
    }

    private static Stream<Ruling> rules(Meeting meeting) {
        String validFrom = meeting.day().plusDays(1).toString();
        return government(meeting)
                ? new TreeSet<>(meeting.leads().keySet())
                        .stream()
                                .map(category -> new Ruling(
                                        null,
                                        lead(meeting, category),
                                        assisting(category),
                                        new Rule(category, validFrom)))
                : Stream.of();
    }

    private static List<String> assisting(String category) {
        return switch (category) {
            case "COOKING_FUMES_NOISE" -> List.of("ecology");
            case "ILLEGAL_CONSTRUCTION" -> List.of("city-management");
            default -> List.of();
        };
    }
}

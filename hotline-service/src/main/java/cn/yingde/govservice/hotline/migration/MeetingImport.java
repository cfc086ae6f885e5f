package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.coordination.Meeting;
import cn.yingde.govservice.hotline.coordination.MeetingBook;
import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportKind;
import cn.yingde.govservice.platform.importing.ImportLine;
import cn.yingde.govservice.platform.importing.RowOutcome;
import cn.yingde.govservice.platform.security.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over coordination meetings with their rulings and the dispatch rules they made. */
@Component
class MeetingImport implements ImportKind {

    private final LineReader reader;
    private final MeetingBook book;
    private final Departments departments;
    private final ImportedTickets imported;

    MeetingImport(LineReader reader, MeetingBook book, Departments departments, ImportedTickets imported) {
        this.reader = reader;
        this.book = book;
        this.departments = departments;
        this.imported = imported;
    }

    private record Line(
            @NotBlank @Size(max = 64) String sourceSystem,
            @NotBlank @Size(max = 64) String sourceNo,
            @NotNull Meeting.Kind kind,
            @NotNull OffsetDateTime heldAt,
            @NotNull @Size(min = 1, max = 40) List<@NotBlank String> departmentIds,
            @Nullable @Size(max = 200) List<@NotBlank String> ticketSourceNos,
            @Nullable @Size(max = 64) String chair,
            @NotBlank @Size(max = 64) String minutesNo,
            @NotBlank @Size(max = 15_000) String minutes,
            @Nullable List<@Valid RulingLine> rulings) {

        List<String> tickets() {
            return ticketSourceNos == null ? List.of() : ticketSourceNos;
        }

        List<RulingLine> decided() {
            return rulings == null ? List.of() : rulings;
        }
    }

    private record RulingLine(
            @Nullable String ticketSourceNo,
            @NotBlank String leadDepartmentId,
            @Nullable @Size(max = 20) List<@NotBlank String> assistingDepartmentIds,
            @Valid Meeting.@Nullable NewRule rule) {

        List<String> assisting() {
            return assistingDepartmentIds == null ? List.of() : assistingDepartmentIds;
        }
    }

    @Override
    public String name() {
        return "COORDINATION_MEETINGS";
    }

    @Override
    public List<RowOutcome> apply(ImportJob job, List<ImportLine> lines) {
        Set<String> known = departments.ids();
        return lines.stream()
                .map(line -> Rejections.guarded(() -> take(line.json(), known)))
                .toList();
    }

    private RowOutcome take(String text, Set<String> known) {
        Line line = reader.read(text, Line.class);
        String fingerprint = Fingerprint.of(text);
        Optional<String> before = book.fingerprint(line.sourceSystem(), line.sourceNo());
        if (before.isPresent()) {
            return before.get().equals(fingerprint) ? RowOutcome.unchanged() : Rejections.changed();
        }
        Optional<String> missing =
                named(line).stream().filter(id -> !known.contains(id)).findFirst();
        if (missing.isPresent()) {
            return Rejections.unknown("department " + missing.get());
        }
        book.enter(meeting(line, fingerprint), new Actor("import", null, "IMPORTED", null, null));
        return RowOutcome.accepted();
    }

    private static List<String> named(Line line) {
        List<String> named = new ArrayList<>(line.departmentIds());
        line.decided().forEach(ruling -> {
            named.add(ruling.leadDepartmentId());
            named.addAll(ruling.assisting());
        });
        return named;
    }

    private Meeting meeting(Line line, String fingerprint) {
        List<Meeting.Decided> decided = line.decided().stream()
                .map(ruling -> new Meeting.Decided(
                        ticketNo(line, ruling.ticketSourceNo()),
                        ruling.leadDepartmentId(),
                        ruling.assisting(),
                        ruling.rule()))
                .toList();
        return new Meeting(
                line.kind(),
                line.heldAt().toInstant(),
                line.chair(),
                line.minutesNo(),
                line.minutes(),
                line.departmentIds(),
                line.tickets().stream()
                        .map(no -> imported.ticketNo(line.sourceSystem(), no, "ticketSourceNo"))
                        .toList(),
                decided,
                new Meeting.Origin(line.sourceSystem(), line.sourceNo(), fingerprint));
    }

    private @Nullable String ticketNo(Line line, @Nullable String sourceNo) {
        return sourceNo == null ? null : imported.ticketNo(line.sourceSystem(), sourceNo, "ticketSourceNo");
    }
}

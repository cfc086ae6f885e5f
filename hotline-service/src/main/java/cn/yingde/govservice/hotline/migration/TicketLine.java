package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.ticket.Channel;
import cn.yingde.govservice.hotline.ticket.Source;
import cn.yingde.govservice.hotline.ticket.TicketType;
import cn.yingde.govservice.hotline.ticket.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One ticket of an earlier system, with everything that happened to it. */
record TicketLine(
        @NotBlank @Size(max = 64) String sourceSystem,
        @NotBlank @Size(max = 64) String sourceNo,
        @Nullable @Size(max = 64) String upstreamNo,
        @NotNull Source source,
        @NotNull TicketType type,
        @NotBlank @Size(max = 32) String categoryCode,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String content,
        @NotNull Urgency urgency,
        @NotNull Channel channel,
        @NotNull @Valid CallerLine caller,
        @NotNull @Valid PlaceLine location,
        @Nullable @Size(max = 32) String complainedDepartmentId,
        @NotNull OffsetDateTime receivedAt,
        @Nullable OffsetDateTime due,
        @Nullable List<@Valid @NotNull Step> history) {

    record CallerLine(@Nullable String name, @Nullable String phone, boolean anonymous, boolean confidential) {}

    record PlaceLine(
            @NotNull @Pattern(regexp = "\\d{9}") String township,
            @Nullable String address) {}

    /** One act, by whom and when; {@code data} has the fields of the act's own POST. */
    record Step(
            @NotNull HistoryAction action,
            @NotNull OffsetDateTime at,
            @Nullable @Size(max = 64) String actorName,
            @Nullable @Size(max = 32) String departmentId,
            @Nullable JsonNode data) {}

    List<Step> steps() {
        return history == null ? List.of() : history;
    }
}

package cn.yingde.govservice.hotline.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A coordination meeting (协调会) with what it laid down; only a government meeting makes dispatch rules. */
public record Meeting(
        Kind kind,
        Instant heldAt,
        @Nullable String chair,
        String minutesNo,
        String minutes,
        List<String> departmentIds,
        List<String> ticketNos,
        List<Decided> rulings,
        @Nullable Origin origin) {

    /** OFFICE (热线办协调会) settles tickets; GOVERNMENT (市政府协调会) alone makes dispatch rules. */
    public enum Kind {
        OFFICE,
        GOVERNMENT
    }

    /** Who leads: one ticket, or by a rule all of a topic from now on. */
    public record Decided(
            @Nullable String ticketNo,
            String leadDepartmentId,
            List<String> assistingDepartmentIds,
            @Nullable NewRule rule) {}

    /** Which tickets a ruling is to hold for. */
    public record NewRule(
            @NotBlank @Size(max = 32) String categoryCode,
            @Nullable @Pattern(regexp = "\\d{9}") String township,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** Where an imported meeting comes from. */
    public record Origin(String sourceSystem, String sourceNo, String fingerprint) {}
}

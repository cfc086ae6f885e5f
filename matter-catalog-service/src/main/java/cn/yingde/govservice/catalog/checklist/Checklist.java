package cn.yingde.govservice.catalog.checklist;

import cn.yingde.govservice.catalog.checklist.Terms.Audience;
import cn.yingde.govservice.catalog.checklist.Terms.CaseType;
import cn.yingde.govservice.catalog.checklist.Terms.HandlingForm;
import cn.yingde.govservice.catalog.checklist.Terms.OnlineLevel;
import cn.yingde.govservice.catalog.checklist.Terms.PowerSource;
import cn.yingde.govservice.catalog.checklist.Terms.ServiceForm;
import cn.yingde.govservice.catalog.code.ImplementationCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 实施清单: the body of a draft and of a published version. A draft may leave anything out; submission asks for it. */
public record Checklist(
        @Size(max = 50) List<@NotBlank @Size(max = 2000) String> conditions,
        @Size(max = 100) List<@Valid @NotNull Material> materials,
        @Size(max = 50) List<@Valid @NotNull Step> steps,
        @Valid @Nullable Limit statutoryLimit,
        @Size(max = 500) @Nullable String statutoryExplanation,
        @Valid @Nullable Limit promisedLimit,
        @Nullable CaseType caseType,
        @Min(0) @Max(20) @Nullable Integer onSiteVisits,
        @Size(max = 500) @Nullable String onSiteReason,
        @Nullable Boolean online,
        @Nullable OnlineLevel onlineLevel,
        @Size(max = 7) List<@NotNull @Min(1) @Max(7) Integer> onlineDepth,
        @Size(max = 10) List<@NotNull HandlingForm> handlingForms,
        @Size(max = 5) List<@NotNull ServiceForm> serviceForms,
        @Nullable Boolean stationedAtCentre,
        @Valid @Nullable Fee fee,
        @Size(max = 50) List<@Valid @NotNull BlankForm> forms,
        @Size(max = 20) List<@Valid @NotNull Result> results,
        @Size(max = 10) List<@NotNull Audience> audiences,
        @Size(max = 30) List<@NotBlank @Size(max = 50) String> themes,
        @Nullable PowerSource powerSource,
        @Size(max = 200) @Nullable String entrustedBy,
        @Size(max = 50) @Nullable String consultPhone,
        @Size(max = 50) @Nullable String supervisePhone,
        @Size(max = 500) @Nullable String address,
        @Size(max = 500) @Nullable String hours,
        @Size(max = 50) List<@Valid @NotNull Question> faqs,
        @Size(max = 99) List<@Valid @NotNull HandlingItem> handlingItems) {

    public static final Checklist EMPTY = new Checklist(
            List.of(), List.of(), List.of(), null, null, null, null, null, null, null, null, List.of(), List.of(),
            List.of(), null, null, List.of(), List.of(), List.of(), List.of(), null, null, null, null, null, null,
            List.of(), List.of());

    public Checklist {
        conditions = orEmpty(conditions);
        materials = orEmpty(materials);
        steps = orEmpty(steps);
        onlineDepth = orEmpty(onlineDepth);
        handlingForms = orEmpty(handlingForms);
        serviceForms = orEmpty(serviceForms);
        forms = orEmpty(forms);
        results = orEmpty(results);
        audiences = orEmpty(audiences);
        themes = orEmpty(themes);
        faqs = orEmpty(faqs);
        handlingItems = orEmpty(handlingItems);
    }

    /** The same checklist with materials numbered and handling items coded under this implementation code. */
    public Checklist under(ImplementationCode code) {
        List<HandlingItem> coded = IntStream.range(0, handlingItems.size())
                .mapToObj(i -> handlingItems.get(i).coded(code.handlingItem(i + 1)))
                .toList();
        return new Checklist(
                conditions,
                Material.numbered(materials),
                steps,
                statutoryLimit,
                statutoryExplanation,
                promisedLimit,
                caseType,
                onSiteVisits,
                onSiteReason,
                online,
                onlineLevel,
                onlineDepth,
                handlingForms,
                serviceForms,
                stationedAtCentre,
                fee,
                forms,
                results,
                audiences,
                themes,
                powerSource,
                entrustedBy,
                consultPhone,
                supervisePhone,
                address,
                hours,
                faqs,
                coded);
    }

    /** A member that is absent from the JSON arrives as null; lists are never null on the wire. */
    static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(given);
    }

    public record Limit(
            @NotNull @Min(0) @Max(3650) Integer days,
            @NotNull Unit unit) {
        public enum Unit {
            WORKING_DAY,
            NATURAL_DAY
        }
    }

    public record Step(
            @NotBlank @Size(max = 100) String name,
            @Min(0) @Max(3650) @Nullable Integer workingDays,
            @Size(max = 100) @Nullable String unit) {}

    public record Question(
            @NotBlank @Size(max = 500) String question,
            @NotBlank @Size(max = 4000) String answer) {}
}

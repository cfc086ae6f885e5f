package cn.yingde.govservice.reporting.reconciliation;

import cn.yingde.govservice.platform.time.BureauTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A kind of record, with where this service keeps it and what its source's words say of it; read from the words
 * themselves, not by the code that counts.
 */
record Subjects(
        String type,
        String table,
        String key,
        String stateColumn,
        @Nullable String dayColumn,
        Function<JsonNode, String> id,
        Function<JsonNode, String> state,
        Function<JsonNode, @Nullable LocalDate> day) {

    private static final String FORCE = "if(in_force, 'IN_FORCE', 'NOT_IN_FORCE')";
    private static final String STATIONED = "if(stationed, 'STATIONED', 'NOT_STATIONED')";

    private static final Map<String, List<Subjects>> OF_SOURCE = Map.of(
            "hotline",
            List.of(new Subjects(
                    "ticket",
                    "ticket_span",
                    "ticket_no",
                    "state",
                    "received_on",
                    data -> text(data, "ticketNo"),
                    data -> text(data, "state"),
                    data -> BureauTime.date(
                            OffsetDateTime.parse(text(data, "receivedAt")).toInstant()))),
            "cases",
            List.of(new Subjects(
                    "case",
                    "case_span",
                    "case_no",
                    "state",
                    "accepted_on",
                    data -> text(data, "caseNo"),
                    data -> text(data, "state"),
                    data -> data.hasNonNull("acceptedOn") ? LocalDate.parse(text(data, "acceptedOn")) : null)),
            "catalog",
            List.of(
                    new Subjects(
                            "matter",
                            "matter_span",
                            "matter_id",
                            FORCE,
                            null,
                            data -> text(data, "id"),
                            data -> text(data, "inForce").equals("IN_FORCE") ? "IN_FORCE" : "NOT_IN_FORCE",
                            data -> null),
                    new Subjects(
                            "department",
                            "department_span",
                            "department_id",
                            STATIONED,
                            null,
                            data -> text(data, "id"),
                            data -> data.path("stationed").asBoolean(false) ? "STATIONED" : "NOT_STATIONED",
                            data -> null)));

    static List<Subjects> of(String source) {
        return OF_SOURCE.getOrDefault(source, List.of());
    }

    Told told(long version, JsonNode data) {
        return new Told(version, state.apply(data), day.apply(data));
    }

    private static String text(JsonNode data, String member) {
        return data.path(member).asString("");
    }
}

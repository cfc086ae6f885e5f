package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which lines of urging ledgers and of meetings are rejected with which code. */
@Tag("sql")
class LedgerImportApiTests extends ImportApiTest {

    @Test
    void rejectsUrgingsAndMeetingsByRowToo() {
        String source = old();
        imported(line(source, NONE));
        String urgings = String.join(
                "\n",
                urging(Map.of("ticketSourceNo", source)),
                urging(Map.of("ticketSourceNo", "no-such")),
                urging(Map.of("ticketSourceNo", source, "at", "2019-03-01T09:00:00+08:00")),
                urging(Map.of("ticketSourceNo", source, "answer", "长".repeat(1001))),
                urging(Map.of("ticketSourceNo", source, "channel", "PIGEON")),
                "{}");
        assertThat(rejections(imported("/urgings/imports", urgings)))
                .isEqualTo(Map.of(
                        2,
                        "UNKNOWN_REFERENCE",
                        3,
                        "TIMES_OUT_OF_ORDER",
                        4,
                        "UNREADABLE",
                        5,
                        "UNREADABLE",
                        6,
                        "UNREADABLE"));
        String meetings = String.join(
                "\n",
                meeting(Map.of("ticketSourceNos", List.of(source))),
                meeting(Map.of("ticketSourceNos", List.of("no-such"))),
                meeting(Map.of("departmentIds", List.of("nobody"))),
                meeting(Map.of(
                        "rulings", List.of(Map.of("leadDepartmentId", "health", "rule", Map.of("township", "1"))))),
                meeting(Map.of("kind", "TEA")),
                meeting(Map.of("rulings", List.of(ruling()))),
                meeting(Map.of("kind", "GOVERNMENT", "rulings", List.of(ruling()))));
        assertThat(rejections(imported("/coordination-meetings/imports", meetings)))
                .isEqualTo(Map.of(
                        2,
                        "UNKNOWN_REFERENCE",
                        3,
                        "UNKNOWN_REFERENCE",
                        4,
                        "UNREADABLE",
                        5,
                        "UNREADABLE",
                        6,
                        "MEETING_MAKES_NO_RULES"));
    }

    private static Map<String, Object> ruling() {
        Map<String, Object> rule =
                Map.of("categoryCode", "FIRE_LANE", "validFrom", "2019-05-20", "validTo", "2019-05-21");
        return Map.of("leadDepartmentId", "health", "rule", rule);
    }

    private static String urging(Map<String, Object> changes) {
        return JSON.writeValueAsString(merged(
                Map.of(
                        "sourceSystem", "old-hotline",
                        "sourceNo", "U-" + fresh(),
                        "channel", "PHONE",
                        "at", "2019-03-05T10:00:00+08:00",
                        "operatorName", "话务员"),
                changes));
    }

    private static String meeting(Map<String, Object> changes) {
        return JSON.writeValueAsString(merged(
                Map.of(
                        "sourceSystem", "old-hotline",
                        "sourceNo", "M-" + fresh(),
                        "kind", "OFFICE",
                        "heldAt", "2019-03-15T15:00:00+08:00",
                        "departmentIds", List.of("market", "health"),
                        "minutesNo", "热线纪要" + fresh(),
                        "minutes", "议定联合办理。"),
                changes));
    }

    private static Map<String, Object> merged(Map<String, Object> base, Map<String, Object> changes) {
        Map<String, Object> all = new HashMap<>(base);
        all.putAll(changes);
        return all;
    }
}

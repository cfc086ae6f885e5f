package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.platform.calendar.CalendarVersion;
import cn.yingde.govservice.platform.calendar.Calendars;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.feed.FeedHandler;
import cn.yingde.govservice.platform.feed.FeedItem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class FollowerApiTests extends HotlineApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private FeedHandler follower;

    @Autowired
    private Calendars calendars;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void keepsDepartmentsAsTheCatalogueTellsThem() {
        String id = "d" + fresh();
        Map<String, Object> data = Map.of(
                "id",
                id,
                "name",
                "测试局",
                "kind",
                "DEPARTMENT",
                "hotlineMember",
                true,
                "predecessors",
                List.of("housing"));
        follower.apply(List.of(item("department", "created", data), item("matter", "published", Map.of("id", "1"))));
        follower.apply(List.of(item("department", "created", data)));
        assertThat(departments.find(id)).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo("测试局");
            assertThat(found.predecessors()).containsExactly("housing");
        });
        assertThat(departments.withPredecessors(id)).containsExactly(id, "housing");
        follower.reset();
        assertThat(departments.find(id)).isPresent();
    }

    @Test
    void dispatchesToNobodyWhoHasLeftTheHotline() {
        String id = "d" + fresh();
        follower.apply(List.of(item("department", "created", department(id, true))));
        dispatch(givenTicket(), id).expectStatus(201);
        follower.apply(List.of(item("department", "changed", department(id, false))));
        dispatch(givenTicket(), id).expectProblem(422, "DEPARTMENT_NOT_MEMBER");
    }

    private static Map<String, Object> department(String id, boolean member) {
        return Map.of("id", id, "name", "测试局", "kind", "TOWN", "hotlineMember", member, "predecessors", List.of());
    }

    @Test
    void followsPredecessorsThroughSeveralReformsAndOutOfACircle() {
        String first = "d" + fresh();
        String second = "d" + fresh();
        String third = "d" + fresh();
        departments.put(new Departments.Department(first, "一", "DEPARTMENT", true, List.of(third)));
        departments.put(new Departments.Department(second, "二", "DEPARTMENT", true, List.of(first)));
        departments.put(new Departments.Department(third, "三", "DEPARTMENT", true, List.of(second)));
        assertThat(departments.withPredecessors(third)).containsExactly(third, second, first);
    }

    @Test
    void keepsACalendarVersionWholeAndOnce() {
        String version = "feed-" + fresh();
        Map<String, Object> data = Map.of(
                "version",
                version,
                "title",
                "测试通知",
                "lastPublishedYear",
                2026,
                "days",
                List.of(Map.of("date", "2026-03-05", "name", "台风停工", "off", true)));
        try {
            apply(item("calendar", "published", data));
            apply(item("calendar", "published", data));
            assertThat(calendars.version(version).isWorkingDay(LocalDate.parse("2026-03-05")))
                    .isFalse();
            assertThat(calendars.version(version).isWorkingDay(LocalDate.parse("2026-03-06")))
                    .isTrue();
        } finally {
            CalendarVersion again = new CalendarVersion(
                    "after-" + version, "恢复", 2026, WorkingCalendar.builtIn().days());
            transaction.executeWithoutResult(status -> calendars.add(again));
            calendars.current();
        }
    }

    private void apply(FeedItem item) {
        transaction.executeWithoutResult(status -> follower.apply(List.of(item)));
    }

    private static FeedItem item(String subject, String fact, Map<String, Object> data) {
        OffsetDateTime at = OffsetDateTime.parse("2026-03-02T09:00+08:00");
        return new FeedItem(
                "1.0",
                "1",
                "/api/catalog/v1",
                "cn.yingde.govservice.catalog." + subject + "." + fact + ".v1",
                "1",
                at,
                "1",
                1,
                at,
                JSON.valueToTree(data));
    }
}

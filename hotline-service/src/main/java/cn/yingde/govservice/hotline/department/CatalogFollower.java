package cn.yingde.govservice.hotline.department;

import cn.yingde.govservice.platform.calendar.CalendarDay;
import cn.yingde.govservice.platform.calendar.CalendarVersion;
import cn.yingde.govservice.platform.calendar.Calendars;
import cn.yingde.govservice.platform.feed.FeedHandler;
import cn.yingde.govservice.platform.feed.FeedItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Keeps departments and calendar versions as the catalogue tells them; what else it tells is left alone. */
@Component
class CatalogFollower implements FeedHandler {

    private final Departments departments;
    private final Calendars calendars;

    CatalogFollower(Departments departments, Calendars calendars) {
        this.departments = departments;
        this.calendars = calendars;
    }

    @Override
    public String source() {
        return "catalog";
    }

    @Override
    public void apply(List<FeedItem> items) {
        for (FeedItem item : items) {
            switch (item.subjectType()) {
                case "department" -> departments.put(department(item.data()));
                case "calendar" -> calendars.add(calendar(item.data()));
                default -> {
                    // Matters and transfers do not concern the hotline.
                }
            }
        }
    }

    /** Rows that are there stay until they come again: tickets in flight must find their departments. */
    @Override
    public void reset() {}

    private static Departments.Department department(JsonNode data) {
        return new Departments.Department(
                data.path("id").asString(""),
                data.path("name").asString(""),
                data.path("kind").asString("DEPARTMENT"),
                data.path("hotlineMember").asBoolean(false),
                texts(data.path("predecessors")));
    }

    private static CalendarVersion calendar(JsonNode data) {
        List<CalendarDay> days = new ArrayList<>();
        for (JsonNode day : data.path("days")) {
            days.add(new CalendarDay(
                    LocalDate.parse(day.path("date").asString("")),
                    day.path("name").asString(""),
                    day.path("off").asBoolean(false)));
        }
        return new CalendarVersion(
                data.path("version").asString(""),
                data.path("title").asString(""),
                data.path("lastPublishedYear").asInt(0),
                days);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString("")));
        return List.copyOf(texts);
    }
}

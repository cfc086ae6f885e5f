package cn.yingde.govservice.cases.follow;

import cn.yingde.govservice.cases.clients.catalog.CatalogFeed;
import cn.yingde.govservice.cases.department.Departments;
import cn.yingde.govservice.cases.matter.MatterFeed;
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

/** Keeps the local copies of departments, heads of matters and calendar versions. */
@Component
class CatalogFollower implements FeedHandler {

    private final Departments departments;
    private final MatterFeed matters;
    private final Calendars calendars;

    CatalogFollower(Departments departments, MatterFeed matters, Calendars calendars) {
        this.departments = departments;
        this.matters = matters;
        this.calendars = calendars;
    }

    @Override
    public String source() {
        return CatalogFeed.NAME;
    }

    @Override
    public void apply(List<FeedItem> items) {
        for (FeedItem item : items) {
            switch (item.subjectType()) {
                case "department" -> departments.apply(item);
                case "matter" -> matters.apply(item);
                case "calendar" -> calendars.add(calendar(item.data()));
                default -> {
                    // The other subjects of the catalogue are no business of this service.
                }
            }
        }
    }

    /** Bodies of matters and calendar versions stay: cases were taken in and clocks counted by them. */
    @Override
    public void reset() {
        departments.clear();
        matters.clear();
    }

    private static CalendarVersion calendar(JsonNode data) {
        List<CalendarDay> days = new ArrayList<>();
        data.path("days")
                .forEach(day -> days.add(new CalendarDay(
                        LocalDate.parse(day.path("date").asString()),
                        day.path("name").asString(),
                        day.path("off").asBoolean())));
        return new CalendarVersion(
                data.path("version").asString(),
                data.path("title").asString(""),
                data.path("lastPublishedYear").asInt(),
                days);
    }
}

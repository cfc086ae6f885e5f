package cn.yingde.govservice.platform.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The calendar every database is born with: the State Council's notices for 2019 to 2026. */
final class BuiltInCalendar {

    static final String VERSION = "builtin-2026";

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(read());

    private BuiltInCalendar() {}

    static WorkingCalendar calendar() {
        return CALENDAR;
    }

    private static CalendarVersion read() {
        String resource = "/calendar/" + VERSION + ".json";
        try (InputStream json = Objects.requireNonNull(BuiltInCalendar.class.getResourceAsStream(resource))) {
            return JsonMapper.shared().readValue(json, CalendarVersion.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.time.OfficeTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A coordination meeting (协调会).
 *
 * @param topics what it settles tickets of
 * @param leads who is to lead them, by category
 */
record Meeting(int number, Kind kind, LocalDate day, int ticketsEach, Map<String, String> leads) {

    /** Who calls the meeting decides what it may settle. */
    enum Kind {
        OFFICE,
        GOVERNMENT
    }

    /** The government meeting of May, whose minutes became dispatch rules. */
    static final Meeting GOVERNMENT = new Meeting(
            1,
            Kind.GOVERNMENT,
            LocalDate.of(2019, 5, 16),
            2,
            Map.of(
                    "CITY_MANAGEMENT", "city-management",
                    "COOKING_FUMES_NOISE", "city-management",
                    "ILLEGAL_CONSTRUCTION", "natural-resources"));

    private static final List<Meeting> OFFICE = List.of(
            office(1, LocalDate.of(2019, 1, 17), "CITY_MANAGEMENT", "city-management"),
            office(2, LocalDate.of(2019, 2, 26), "PROPERTY_CERTIFICATE", "natural-resources"),
            office(3, LocalDate.of(2019, 3, 14), "ILLEGAL_CONSTRUCTION", "natural-resources"),
            office(4, LocalDate.of(2019, 3, 28), "FIRE_LANE", "fire-rescue"),
            office(5, LocalDate.of(2019, 4, 18), "CONSTRUCTION_NOISE", "ecology"),
            office(6, LocalDate.of(2019, 5, 9), "FOOD", "market"),
            office(7, LocalDate.of(2019, 5, 30), "BEAUTY_DISPUTE", "health"),
            office(8, LocalDate.of(2019, 6, 11), "PROPERTY_MANAGEMENT", "housing"));

    static List<Meeting> all() {
        return java.util.stream.Stream.concat(OFFICE.stream(), java.util.stream.Stream.of(GOVERNMENT))
                .toList();
    }

    int heldAt() {
        return OfficeTime.at(day, kind == Kind.OFFICE ? 30 : 15);
    }

    String minutesNo() {
        return kind == Kind.OFFICE ? "英热线会纪〔2019〕演示第" + number + "号" : "英府办会纪〔2019〕演示第12号";
    }

    private static Meeting office(int number, LocalDate day, String category, String lead) {
        return new Meeting(number, Kind.OFFICE, day, 4, Map.of(category, lead));
    }
}

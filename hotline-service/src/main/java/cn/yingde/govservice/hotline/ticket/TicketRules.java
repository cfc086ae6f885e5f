package cn.yingde.govservice.hotline.ticket;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The numbers of the rules; each can be set for another county without a new build. */
@ConfigurationProperties("hotline.rules")
public record TicketRules(
        Map<TicketType, Integer> limitDays,
        int urgentLimitDays,
        int urgentSignOffHours,
        Extensions extensions,
        int returnLimit,
        int repeatDays,
        int reworks,
        int reworkDays,
        int unreachedAttempts,
        int reopenDays) {

    /** The numbers of the extension rules; a refused request is not used up unless {@code refusedCount} says so. */
    public record Extensions(int limit, int firstDays, int deputyDays, boolean refusedCount) {}

    /** The values of the 2019 half-year report and of the hotline's own practice. */
    public static TicketRules defaults() {
        return new TicketRules(
                Map.of(
                        TicketType.CONSULT, 1,
                        TicketType.HELP, 5,
                        TicketType.COMPLAINT, 5,
                        TicketType.REPORT, 15,
                        TicketType.SUGGEST, 5),
                0,
                2,
                new Extensions(2, 5, 10, false),
                2,
                30,
                1,
                5,
                3,
                15);
    }
}

package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.department.Township;
import cn.yingde.govservice.demodata.time.OfficeTime;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * One ticket as it came in.
 *
 * @param ordinal from 1, in the order of receipt
 * @param start the office minute at which its clock starts
 * @param limit working days to answer
 */
record TicketPlan(
        int ordinal,
        LocalDateTime receivedAt,
        int start,
        Topic topic,
        String type,
        Township township,
        boolean own,
        boolean urgent,
        int limit) {

    String sourceNo() {
        return String.format(Locale.ROOT, "YD2019-%05d", ordinal);
    }

    int startDay() {
        return OfficeTime.day(start);
    }

    /** The number of the working day at whose closing time the answer is due. */
    int dueDay() {
        return startDay() + limit;
    }

    TicketPlan about(Topic other) {
        return new TicketPlan(ordinal, receivedAt, start, other, "COMPLAINT", township, false, false, 15);
    }
}

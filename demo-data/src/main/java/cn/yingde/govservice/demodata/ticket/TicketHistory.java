package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.department.Departments;
import cn.yingde.govservice.demodata.ticket.TicketLine.Act;
import cn.yingde.govservice.demodata.time.OfficeTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The acts of one ticket in order, on the axis of office minutes. */
final class TicketHistory {

    private final Staff staff;
    private final int ordinal;
    private final List<Act> acts = new ArrayList<>();
    private int now;

    TicketHistory(Staff staff, int ordinal, int start) {
        this.staff = staff;
        this.ordinal = ordinal;
        this.now = start;
    }

    int now() {
        return now;
    }

    List<Act> acts() {
        return acts;
    }

    String text(int moment) {
        return OfficeTime.text(moment, 17);
    }

    /** The hotline office acts; its people take turns. */
    void office(String action, int moment, @Nullable Object data) {
        String office = Departments.hotlineOffice(OfficeTime.date(moment));
        add(action, moment, staff.operator(ordinal), office, data);
    }

    void reviewer(String action, int moment, @Nullable Object data) {
        String office = Departments.hotlineOffice(OfficeTime.date(moment));
        add(action, moment, staff.reviewer(ordinal), office, data);
    }

    void department(String action, int moment, String department, @Nullable Object data) {
        add(action, moment, staff.handler(department), department, data);
    }

    private void add(String action, int moment, String actor, String department, @Nullable Object data) {
        if (moment <= now && !acts.isEmpty()) {
            throw new IllegalStateException(action + " of ticket " + ordinal + " is not after what precedes it");
        }
        now = moment;
        acts.add(new Act(action, text(moment), actor, department, data));
    }
}

package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A department's request to hand a ticket back (退单), and whose it should be instead. */
@Entity
@Table(name = "ticket_return")
public class TicketReturn extends DepartmentRequest {

    private String departmentId;

    private @Nullable String suggestedDepartmentId;

    protected TicketReturn() {}

    public TicketReturn(
            long id, Ticket ticket, String by, Instant at, String reason, @Nullable String suggestedDepartmentId) {
        super(id, ticket.id(), reason, by, at);
        this.departmentId = String.valueOf(ticket.responsibility().leadDepartmentId());
        this.suggestedDepartmentId = suggestedDepartmentId;
    }

    public String departmentId() {
        return departmentId;
    }

    public @Nullable String suggestedDepartmentId() {
        return suggestedDepartmentId;
    }
}

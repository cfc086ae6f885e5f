package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a department led or assisted a ticket, and up to which event it sees the ticket since it left. */
@Entity
@Table(name = "ticket_holding")
public class Holding {

    @Id
    private long id;

    private long ticketId;

    private String departmentId;

    private boolean asLead;

    private Instant heldFrom;

    private @Nullable Instant heldTo;

    private @Nullable Long leftAfter;

    protected Holding() {}

    public Holding(long id, long ticketId, String departmentId, boolean asLead, Instant heldFrom) {
        this.id = id;
        this.ticketId = ticketId;
        this.departmentId = departmentId;
        this.asLead = asLead;
        this.heldFrom = heldFrom;
    }

    /** Ends the time that is counted; of one that has ended already the end stays. */
    public void end(Instant at) {
        heldTo = heldTo == null ? at : heldTo;
    }

    /** The ticket goes on without this department: what comes after the event is not shown to it. */
    public void leave(long event) {
        leftAfter = event;
    }

    public long ticketId() {
        return ticketId;
    }

    public String departmentId() {
        return departmentId;
    }

    public boolean asLead() {
        return asLead;
    }

    public Instant heldFrom() {
        return heldFrom;
    }

    public @Nullable Instant heldTo() {
        return heldTo;
    }

    /** The last event the department sees; none while the ticket is, or ended, in its hands. */
    public @Nullable Long leftAfter() {
        return leftAfter;
    }
}

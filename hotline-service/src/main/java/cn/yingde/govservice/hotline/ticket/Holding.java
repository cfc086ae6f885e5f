package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a department led or assisted a ticket: what it may see, and where the time went. */
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

    protected Holding() {}

    public Holding(long id, long ticketId, String departmentId, boolean asLead, Instant heldFrom) {
        this.id = id;
        this.ticketId = ticketId;
        this.departmentId = departmentId;
        this.asLead = asLead;
        this.heldFrom = heldFrom;
    }

    public void end(Instant at) {
        heldTo = at;
    }

    public long id() {
        return id;
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
}

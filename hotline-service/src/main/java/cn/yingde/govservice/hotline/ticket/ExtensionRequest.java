package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A department's request for more time (延期申请), and what it rests on. */
@Entity
@Table(name = "ticket_extension")
public class ExtensionRequest extends DepartmentRequest {

    private int ordinal;

    private int days;

    @Embedded
    private @Nullable ExtensionBasis basis;

    private boolean exceptional;

    protected ExtensionRequest() {}

    private ExtensionRequest(
            long id, Ticket ticket, int days, String reason, ExtensionBasis basis, String by, Conditions c) {
        super(id, ticket.id(), reason, by, c.now());
        this.ordinal = ticket.clock().extensionsGranted() + 1;
        this.days = days;
        this.basis = basis;
        this.exceptional = ExtensionPolicy.exceptional(days, c.rules().extensions());
    }

    /** The request as it is asked now, of this ticket as it stands. */
    public static ExtensionRequest of(
            long id, Ticket ticket, int days, String reason, ExtensionBasis basis, String by, Conditions c) {
        return new ExtensionRequest(id, ticket, days, reason, basis, by, c);
    }

    public int ordinal() {
        return ordinal;
    }

    public int days() {
        return days;
    }

    public ExtensionBasis basis() {
        return basis == null ? ExtensionBasis.NONE : basis;
    }

    public boolean exceptional() {
        return exceptional;
    }
}

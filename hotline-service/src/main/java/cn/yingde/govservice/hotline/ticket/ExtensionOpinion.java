package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A leader's opinion on more time, signed in the system (延期审批意见). */
@Entity
@Table(name = "extension_opinion")
public class ExtensionOpinion {

    @Id
    private long id;

    private long ticketId;

    private String departmentId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Leader leader;

    private int days;

    private boolean agrees;

    private @Nullable String opinionComment;

    private String givenBy;

    private Instant givenAt;

    protected ExtensionOpinion() {}

    public ExtensionOpinion(
            long id,
            long ticketId,
            String departmentId,
            Leader leader,
            int days,
            boolean agrees,
            @Nullable String opinionComment,
            String givenBy,
            Instant givenAt) {
        this.id = id;
        this.ticketId = ticketId;
        this.departmentId = departmentId;
        this.leader = leader;
        this.days = days;
        this.agrees = agrees;
        this.opinionComment = opinionComment;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
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

    public Leader leader() {
        return leader;
    }

    public int days() {
        return days;
    }

    public boolean agrees() {
        return agrees;
    }

    public @Nullable String opinionComment() {
        return opinionComment;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }
}

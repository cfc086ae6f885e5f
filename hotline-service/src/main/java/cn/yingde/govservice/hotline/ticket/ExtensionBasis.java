package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a request for more time rests on: an opinion signed in the system, or a leader's name with the paper. */
@Embeddable
public record ExtensionBasis(
        @Nullable Long opinionId,

        @Nullable @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Leader approverRole,

        @Nullable String approverName,
        @Nullable String attachmentId) {

    public static final ExtensionBasis NONE = new ExtensionBasis(null, null, null, null);

    /** The same, with the leader whose opinion it turned out to be. */
    public ExtensionBasis by(@Nullable Opinion opinion) {
        return new ExtensionBasis(opinionId, opinion == null ? null : opinion.leader(), approverName, attachmentId);
    }
}

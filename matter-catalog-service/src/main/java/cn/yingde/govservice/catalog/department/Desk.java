package cn.yingde.govservice.catalog.department;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where and under which office numbers people reach a department; kept without history. */
@Embeddable
public record Desk(
        @Size(max = 20) @Nullable String floor,
        @Size(max = 50) @Nullable String zone,
        @Size(max = 50) @Nullable String consultPhone,
        @Size(max = 50) @Nullable String supervisePhone) {

    static final Desk NONE = new Desk(null, null, null, null);

    Desk with(Desk changes) {
        return new Desk(
                changes.floor == null ? floor : changes.floor,
                changes.zone == null ? zone : changes.zone,
                changes.consultPhone == null ? consultPhone : changes.consultPhone,
                changes.supervisePhone == null ? supervisePhone : changes.supervisePhone);
    }
}

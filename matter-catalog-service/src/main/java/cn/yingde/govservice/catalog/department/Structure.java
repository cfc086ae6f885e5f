package cn.yingde.govservice.catalog.department;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The part of a department that has a dated history. */
@Embeddable
public record Structure(
        String name, String shortName, String uscc, boolean stationed, boolean hotlineMember, boolean dissolved) {

    public Structure {
        if (dissolved && (stationed || hotlineMember)) {
            stationed = false;
            hotlineMember = false;
        }
    }

    Structure renamed(String newName, @Nullable String newShortName, @Nullable String newUscc) {
        return new Structure(
                newName,
                newShortName == null ? newName : newShortName,
                newUscc == null ? uscc : newUscc,
                stationed,
                hotlineMember,
                dissolved);
    }

    Structure with(@Nullable Boolean nowStationed, @Nullable Boolean nowMember, @Nullable Boolean nowDissolved) {
        return new Structure(
                name,
                shortName,
                uscc,
                nowStationed == null ? stationed : nowStationed,
                nowMember == null ? hotlineMember : nowMember,
                nowDissolved == null ? dissolved : nowDissolved);
    }
}

package cn.yingde.govservice.catalog.standard;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.code.MatterType;
import cn.yingde.govservice.catalog.item.Identity;

/**
 * A matter as the standard looks at it.
 *
 * @param identity what the draft says it implements
 * @param entry what the catalogue says today
 * @param subEntriesExist whether the catalogue splits the entry into sub-entries
 */
public record Candidate(Identity identity, Identity entry, Checklist checklist, boolean subEntriesExist) {

    boolean permit() {
        return MatterType.PERMIT.code().equals(identity.type());
    }
}

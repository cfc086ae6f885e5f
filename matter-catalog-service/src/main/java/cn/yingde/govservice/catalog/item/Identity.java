package cn.yingde.govservice.catalog.item;

import java.util.List;

/** What must be the same for a matter wherever it is handled: name, code, type, legal basis and level. */
public record Identity(String basicCode, String name, String type, String level, List<LegalBasis> legalBases) {

    public Identity {
        legalBases = List.copyOf(legalBases);
    }
}

package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.code.ImplementationCode;
import cn.yingde.govservice.catalog.item.Identity;
import tools.jackson.databind.json.JsonMapper;

/** The content of one version: what it implements, as it stood in the catalogue, and the department's checklist. */
public record Draft(Identity identity, Checklist checklist) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static Draft of(Identity identity, Checklist checklist, ImplementationCode code) {
        return new Draft(identity, checklist.under(code));
    }

    static Draft read(String json) {
        return JSON.readValue(json, Draft.class);
    }

    String write() {
        return JSON.writeValueAsString(this);
    }
}

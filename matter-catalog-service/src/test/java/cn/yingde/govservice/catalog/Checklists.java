package cn.yingde.govservice.catalog;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.item.Identity;
import cn.yingde.govservice.catalog.item.LegalBasis;
import cn.yingde.govservice.catalog.standard.Candidate;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Checklists for rule tables: a complete one with some members changed as JSON says. */
public final class Checklists {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Checklists() {}

    public static Checklist complete() {
        return with("{}");
    }

    /** Members of the JSON replace those of a complete checklist; quotes may be single. */
    public static Checklist with(String changes) {
        Map<String, Object> body = Bodies.draft();
        body.putAll(JSON.readValue(changes.replace('\'', '"'), new TypeReference<Map<String, Object>>() {}));
        return JSON.convertValue(body, Checklist.class);
    }

    public static Identity identity(String type) {
        return new Identity("44" + type + "06043001", "事项", type, "4", List.of(basis("消防法")));
    }

    public static LegalBasis basis(String title) {
        return new LegalBasis(title, null, null, null);
    }

    public static Candidate candidate(String type, String changes) {
        return new Candidate(identity(type), identity(type), with(changes), false);
    }
}

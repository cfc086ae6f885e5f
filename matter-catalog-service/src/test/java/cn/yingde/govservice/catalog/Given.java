package cn.yingde.govservice.catalog;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.Map;

/** What tests begin with, made through the API. */
public final class Given {

    private final CatalogApiTest test;

    Given(CatalogApiTest test) {
        this.test = test;
    }

    /** A new department and its id. */
    public String department() {
        return department(Codes.uscc());
    }

    public String department(String uscc) {
        String id = Codes.department();
        test.reviewer().post("/departments", Bodies.department(id, uscc)).expectStatus(201);
        return id;
    }

    /** A new entry of the catalogue and its basic code. */
    public String item(String type) {
        String code = Codes.basic(type);
        test.reviewer().post("/catalog-items", Bodies.item(code, "事项" + code)).expectStatus(201);
        return code;
    }

    /** A draft of a new public service, not yet edited. */
    public ApiAnswer drafted(String department) {
        return test.editor(department)
                .post("/matters", Map.of("basicCode", item("20"), "departmentId", department))
                .expectStatus(201);
    }

    /** A complete draft. */
    public ApiAnswer complete(String department, Map<String, Object> draft) {
        ApiAnswer made = drafted(department);
        return test.editor(department)
                .with("If-Match", made.header("ETag"))
                .put("/matters/" + made.text("/id") + "/draft", draft)
                .expectStatus(200);
    }

    public ApiAnswer submitted(String department) {
        String id = complete(department, Bodies.draft()).text("/id");
        return test.editor(department).post("/matters/" + id + "/submissions").expectStatus(201);
    }

    public ApiAnswer approved(String department) {
        String id = submitted(department).text("/id");
        return test.reviewer()
                .post("/matters/" + id + "/reviews", Map.of("decision", "APPROVE"))
                .expectStatus(201);
    }

    /** A matter in force since today. */
    public ApiAnswer published(String department) {
        String id = approved(department).text("/id");
        return test.reviewer()
                .post("/matters/" + id + "/publications", Map.of("effectiveOn", "2026-03-02"))
                .expectStatus(201);
    }

    /** The next version of a published matter, at another address, from a day on. */
    public ApiAnswer publishedNext(String department, String id, String address, String effectiveOn) {
        String path = "/matters/" + id;
        Map<String, Object> draft = Bodies.draft();
        draft.put("address", address);
        test.editor(department)
                .with("If-Match", test.editor(department).get(path).header("ETag"))
                .put(path + "/draft", draft)
                .expectStatus(200);
        test.editor(department).post(path + "/submissions").expectStatus(201);
        test.reviewer().post(path + "/reviews", Map.of("decision", "APPROVE")).expectStatus(201);
        return test.reviewer()
                .post(path + "/publications", Map.of("effectiveOn", effectiveOn))
                .expectStatus(201);
    }
}

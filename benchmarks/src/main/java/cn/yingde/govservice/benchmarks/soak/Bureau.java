package cn.yingde.govservice.benchmarks.soak;

/** What must stand before a soak begins: a department and a published matter. */
final class Bureau {

    private static final String EDITOR = "housing-editor";
    private static final String REVIEWER = "catalog-reviewer";

    private static final String CHECKLIST = """
            {"conditions":["权属清楚无争议"],
             "materials":[{"name":"申请表","necessity":"NECESSARY","form":"PAPER","copies":1}],
             "steps":[{"name":"受理","workingDays":1},{"name":"审核","workingDays":5},{"name":"决定","workingDays":4}],
             "statutoryLimit":{"days":20,"unit":"WORKING_DAY"},"promisedLimit":{"days":10,"unit":"WORKING_DAY"},
             "caseType":"COMMITTED","onSiteVisits":1,"onSiteReason":"需核验原件","online":false,
             "onlineLevel":"I","onlineDepth":[1],"serviceForms":["ONE_VISIT"],"handlingForms":["WINDOW"],
             "stationedAtCentre":true,"fee":{"charged":false,"items":[],"onlinePayment":false},
             "forms":[{"name":"申请表","blank":"样式"}],"results":[{"name":"确认书","sample":"样本"}],
             "audiences":["PERSON"],"themes":["住房保障"],
             "consultPhone":"0763-2220001","supervisePhone":"0763-2220002",
             "address":"英德市政务服务中心一楼","hours":"工作日 8:30-12:00 14:30-17:30",
             "faqs":[{"question":"多久办好？","answer":"承诺十个工作日。"}],"handlingItems":[]}""";

    private final Http http;
    private final String catalog;

    Bureau(Http http, String gateway) {
        this.http = http;
        this.catalog = gateway + "/api/catalog/v1";
    }

    /** Its implementation code; the case service hears of it by the feed a moment later. */
    String publishedMatter() {
        department("housing", "住房和城乡建设局", "11441881MB0A000180");
        String code = "4407%05d000".formatted(System.nanoTime() / 1000 % 10_000);
        http.post(REVIEWER, catalog + "/catalog-items", item(code)).expect(201);
        String draft = "{\"basicCode\":\"%s\",\"departmentId\":\"housing\"}".formatted(code);
        Http.Answer drafted = http.post(EDITOR, catalog + "/matters", draft).expect(201);
        String matter = catalog + "/matters/" + drafted.text("id");
        http.put(EDITOR, matter + "/draft", CHECKLIST, drafted.etag()).expect(200);
        http.post(EDITOR, matter + "/submissions", "{}").expect(201);
        http.post(REVIEWER, matter + "/reviews", "{\"decision\":\"APPROVE\",\"reason\":\"要素齐全\"}")
                .expect(201);
        return http.post(REVIEWER, matter + "/publications", "{}").expect(201).text("implementationCode");
    }

    void department(String id, String name, String uscc) {
        if (http.get("admin", catalog + "/departments/" + id).status() != 200) {
            String body = """
                    {"id":"%s","name":"%s","shortName":"%s","uscc":"%s","kind":"DEPARTMENT","stationed":true,
                     "hotlineMember":true}""".formatted(id, name, name, uscc);
            http.post(REVIEWER, catalog + "/departments", body).expect(201);
        }
    }

    private static String item(String code) {
        return """
                {"basicCode":"%s","name":"试验事项%s","type":"07","level":"4",
                 "legalBases":[{"title":"行政许可法","documentNo":"主席令第7号","article":"第一条","text":"为了规范行政许可的设定和实施。"}]}""".formatted(code, code);
    }
}

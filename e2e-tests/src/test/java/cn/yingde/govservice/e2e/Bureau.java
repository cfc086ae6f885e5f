package cn.yingde.govservice.e2e;

import static cn.yingde.govservice.e2e.People.ADMIN;
import static cn.yingde.govservice.e2e.People.EDITOR;
import static cn.yingde.govservice.e2e.People.REVIEWER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;

/** What must stand before a walk begins: two departments, and a published matter of its own. */
final class Bureau {
    private static final String CATALOG = "/api/catalog/v1";

    private Bureau() {}

    /** The day it is for the product, where it runs by the machine's clock. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** The demonstration data has them already; an empty product gets them here. */
    static void departments() {
        department("housing", "住房和城乡建设局", "11441881MB0A000180");
        department("market", "市场监督管理局", "11441881MB0A00026T");
    }

    private static void department(String id, String name, String uscc) {
        if (ADMIN.get(CATALOG + "/departments/" + id).status() == 200) {
            return;
        }
        REVIEWER.post(CATALOG + "/departments", """
                        {"id":"%s","name":"%s","shortName":"%s","uscc":"%s","kind":"DEPARTMENT","stationed":true,
                         "hotlineMember":true}""".formatted(id, name, name, uscc))
                .expect(201);
    }

    /** A basic code of type 07 that is not taken yet. */
    static String newCatalogItem(String name) {
        for (int attempt = 0; attempt < 20; attempt++) {
            String code = "4407%05d000".formatted(ThreadLocalRandom.current().nextInt(100_000));
            Answer answer = REVIEWER.post(CATALOG + "/catalog-items", """
                    {"basicCode":"%s","name":"%s","type":"07","level":"4",
                     "legalBases":[{"title":"城市房地产管理法","documentNo":"主席令第72号","article":"第六十条","text":"国家实行土地使用权和房屋所有权登记发证制度。"}]}""".formatted(code, name));
            if (answer.status() == 201) {
                return code;
            }
            answer.expect(409);
        }
        throw new IllegalStateException("No free basic code");
    }

    static Answer newDraft(String name) {
        return EDITOR.post(
                        CATALOG + "/matters",
                        "{\"basicCode\":\"%s\",\"departmentId\":\"housing\"}".formatted(newCatalogItem(name)))
                .expect(201);
    }

    /** A whole checklist: two materials, two steps, ten working days promised of twenty. */
    static String checklist() {
        return """
                {"conditions":["房屋位于本行政区域内","权属清楚无争议"],
                 "materials":[{"name":"申请表","necessity":"NECESSARY","form":"PAPER","copies":1},
                              {"name":"身份证明","necessity":"NECESSARY","form":"EITHER","copies":1}],
                 "steps":[{"name":"受理","workingDays":1},{"name":"审核","workingDays":5},{"name":"决定","workingDays":4}],
                 "statutoryLimit":{"days":20,"unit":"WORKING_DAY"},"promisedLimit":{"days":10,"unit":"WORKING_DAY"},
                 "caseType":"COMMITTED","onSiteVisits":1,"onSiteReason":"需核验身份证明原件","online":false,
                 "onlineLevel":"I","onlineDepth":[1],"serviceForms":["ONE_VISIT"],"handlingForms":["WINDOW"],
                 "stationedAtCentre":true,"fee":{"charged":false,"items":[],"onlinePayment":false},
                 "forms":[{"name":"申请表","blank":"申请表空白样式"}],
                 "results":[{"name":"房屋安全确认书","sample":"房屋安全确认书样本"}],
                 "audiences":["PERSON"],"themes":["住房保障"],
                 "consultPhone":"0763-2220001","supervisePhone":"0763-2220002",
                 "address":"英德市政务服务中心一楼","hours":"工作日 8:30-12:00 14:30-17:30",
                 "faqs":[{"question":"多久办好？","answer":"承诺十个工作日。"}],"handlingItems":[]}""";
    }

    /** A matter published and in force today; gives the answer of the publication. */
    static Answer publishedMatter(String name) {
        Answer draft = newDraft(name);
        String matter = CATALOG + "/matters/" + draft.text("/id");
        EDITOR.with("If-Match", draft.header("ETag"))
                .put(matter + "/draft", checklist())
                .expect(200);
        EDITOR.post(matter + "/submissions", "{}").expect(201);
        REVIEWER.post(matter + "/reviews", "{\"decision\":\"APPROVE\",\"reason\":\"要素齐全\"}")
                .expect(201);
        return REVIEWER.post(matter + "/publications", "{}").expect(201);
    }

    /** A name nobody else uses. */
    static String uniqueName(String stem) {
        String letters = "甲乙丙丁戊己庚辛壬癸";
        StringBuilder name = new StringBuilder(stem);
        ThreadLocalRandom.current().ints(8, 0, 10).forEach(i -> name.append(letters.charAt(i)));
        return name.toString();
    }
}

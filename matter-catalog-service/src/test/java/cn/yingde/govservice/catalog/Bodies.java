package cn.yingde.govservice.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Request bodies as integrators write them. */
public final class Bodies {

    private Bodies() {}

    public static Map<String, Object> department(String id, String uscc) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "name",
                "测试局" + id,
                "shortName",
                id,
                "uscc",
                uscc,
                "kind",
                "DEPARTMENT",
                "stationed",
                true,
                "hotlineMember",
                true));
    }

    public static Map<String, Object> item(String basicCode, String name) {
        return new HashMap<>(Map.of(
                "basicCode",
                basicCode,
                "name",
                name,
                "type",
                basicCode.substring(2, 4),
                "level",
                "4",
                "legalBases",
                List.of(Map.of("title", "中华人民共和国消防法", "documentNo", "主席令第29号", "article", "第十三条"))));
    }

    /** A draft that meets every requirement for every type of matter. */
    public static Map<String, Object> draft() {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("conditions", List.of("在英德市行政区域内"));
        draft.put("materials", List.of(material("申请表", "NECESSARY"), material("委托书", "DEFERRABLE")));
        draft.put("steps", steps());
        draft.put("statutoryLimit", Map.of("days", 20, "unit", "WORKING_DAY"));
        draft.put("promisedLimit", Map.of("days", 10, "unit", "WORKING_DAY"));
        draft.put("caseType", "COMMITTED");
        draft.put("onSiteVisits", 1);
        draft.put("onSiteReason", "须现场核验原件");
        draft.put("online", true);
        draft.put("onlineLevel", "III");
        draft.put("onlineDepth", List.of(1, 2, 3, 4));
        draft.put("serviceForms", List.of("ONLINE", "ONE_VISIT"));
        draft.put("stationedAtCentre", true);
        draft.put("fee", Map.of("charged", false, "items", List.of()));
        draft.put("forms", List.of(Map.of("name", "申请表")));
        draft.put("results", List.of(Map.of("name", "意见书", "sample", "sample-1")));
        draft.put("audiences", List.of("PERSON", "ENTERPRISE"));
        draft.put("themes", List.of("PERSON:规划建设", "ENTERPRISE:公安消防"));
        draft.put("consultPhone", "0763-2222222");
        draft.put("supervisePhone", "0763-3333333");
        draft.put("address", "英德市政务服务中心");
        draft.put("hours", "工作日 8:30-12:00，14:30-17:30");
        draft.put("faqs", List.of(Map.of("question", "多久办结？", "answer", "10个工作日。")));
        draft.put("handlingItems", List.of());
        return draft;
    }

    private static Map<String, Object> material(String name, String necessity) {
        return Map.of("name", name, "necessity", necessity, "form", "EITHER", "copies", 1);
    }

    private static List<Map<String, Object>> steps() {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (String name : List.of("受理", "审核", "审批", "办结", "送达")) {
            steps.add(Map.of("name", name, "workingDays", 2));
        }
        return steps;
    }
}

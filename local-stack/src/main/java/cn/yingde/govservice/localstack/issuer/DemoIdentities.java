package cn.yingde.govservice.localstack.issuer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All demo people and systems, as one table. */
public final class DemoIdentities {

    private static final Map<String, String> DEPARTMENTS = departments();
    private static final Map<String, DemoIdentity> ALL = all(people(), departmentPeople(), systems());

    private DemoIdentities() {}

    public static List<DemoIdentity> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<DemoIdentity> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /** Those who sign in by a page. */
    public static List<DemoIdentity> allPeople() {
        return ALL.values().stream().filter(identity -> !identity.machine()).toList();
    }

    private static List<DemoIdentity> people() {
        return List.of(
                person("window-clerk", "窗口人员", "WINDOW_CLERK"),
                person("hotline-operator", "热线话务员", "HOTLINE_OPERATOR"),
                person("hotline-reviewer", "热线审核员", "HOTLINE_REVIEWER"),
                person("hotline-supervisor", "热线督办员", "HOTLINE_SUPERVISOR"),
                of("catalog-editor", "事项编辑员", "CATALOG_EDITOR", "housing"),
                person("catalog-reviewer", "事项审核员", "CATALOG_REVIEWER"),
                person("statistician", "统计员", "STATISTICIAN"),
                person("admin", "系统管理员", "ADMIN"),
                person("security-admin", "安全管理员", "SECURITY_ADMIN"),
                person("security-auditor", "安全审计员", "SECURITY_AUDITOR"),
                of("bureau-chief-leader", "本局主要领导", "CHIEF_LEADER", "bureau"),
                of("bureau-deputy-leader", "本局分管领导", "DEPUTY_LEADER", "bureau"));
    }

    private static List<DemoIdentity> departmentPeople() {
        List<DemoIdentity> people = new ArrayList<>();
        DEPARTMENTS.forEach((id, name) -> {
            people.add(of(id + "-handler", name + "经办", "DEPARTMENT_HANDLER", id));
            people.add(of(id + "-deputy-leader", name + "分管领导", "DEPUTY_LEADER", id));
            people.add(of(id + "-chief-leader", name + "主要领导", "CHIEF_LEADER", id));
            people.add(of(id + "-editor", name + "事项编辑员", "CATALOG_EDITOR", id));
        });
        return people;
    }

    private static List<DemoIdentity> systems() {
        return List.of(
                new DemoIdentity(
                        "demo-loader",
                        "演示数据导入",
                        List.of("SYSTEM", "CATALOG_REVIEWER", "CATALOG_EDITOR", "STATISTICIAN"),
                        null,
                        scopes("imports.write catalog.read catalog.write cases.read cases.submit cases.handle "
                                + "tickets.read tickets.submit tickets.handle tickets.upstream reports.read")),
                system("city-centre", "市12345热线平台", "tickets.upstream tickets.read"),
                new DemoIdentity(
                        "housing-system",
                        "住建局业务系统",
                        List.of("SYSTEM"),
                        "housing",
                        scopes("cases.submit cases.handle cases.read tickets.submit tickets.handle tickets.read")),
                service("svc-catalog", "事项服务"),
                service("svc-cases", "办件服务"),
                service("svc-hotline", "热线服务"),
                service("svc-reporting", "统计服务"));
    }

    private static Map<String, String> departments() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("housing", "住建局");
        names.put("market", "市场监管局");
        names.put("public-security", "公安局");
        names.put("natural-resources", "自然资源局");
        names.put("city-management", "城管局");
        names.put("ecology", "生态环境局");
        names.put("human-resources", "人社局");
        names.put("emergency", "应急管理局");
        names.put("health", "卫生健康局");
        names.put("fire-rescue", "消防救援大队");
        names.put("water-supply", "自来水公司");
        return names;
    }

    private static DemoIdentity person(String id, String name, String role) {
        return new DemoIdentity(id, shown(name), List.of(role), null, List.of());
    }

    private static DemoIdentity of(String id, String name, String role, String department) {
        return new DemoIdentity(id, shown(name), List.of(role), department, List.of());
    }

    private static DemoIdentity system(String id, String name, String scopes) {
        return new DemoIdentity(id, shown(name), List.of("SYSTEM"), null, scopes(scopes));
    }

    private static DemoIdentity service(String id, String name) {
        return system(id, name, "catalog.feed.read cases.feed.read hotline.feed.read catalog.read");
    }

    private static String shown(String name) {
        return name + "（演示）";
    }

    private static List<String> scopes(String spaced) {
        return List.of(spaced.split(" "));
    }

    @SafeVarargs
    private static Map<String, DemoIdentity> all(List<DemoIdentity>... parts) {
        Map<String, DemoIdentity> all = new LinkedHashMap<>();
        for (List<DemoIdentity> part : parts) {
            part.forEach(identity -> all.put(identity.id(), identity));
        }
        return all;
    }
}

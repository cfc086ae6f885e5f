package cn.yingde.govservice.catalog.code;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The code tables of GB/T 39046 and of the province's exchange, beside the product's own names. Where standard and
 * practice differ the standard's code stands.
 */
public final class CodeTables {

    private static final List<Table> ALL = List.of(
            new Table(
                    "matter-types",
                    Arrays.stream(MatterType.values())
                            .map(type -> new Entry(type.code(), type.name(), type.zh(), type.en()))
                            .toList()),
            new Table(
                    "exercising-levels",
                    Arrays.stream(ExercisingLevel.values())
                            .map(level -> new Entry(level.code(), level.name(), level.zh(), level.en()))
                            .toList()),
            new Table(
                    "coding-schemes",
                    Arrays.stream(CodingScheme.values())
                            .map(scheme -> new Entry(scheme.lengths(), scheme.name(), scheme.name(), scheme.name()))
                            .toList()),
            table(
                    "audiences",
                    entry("1", "PERSON", "自然人", "Person"),
                    entry("2", "ENTERPRISE", "企业法人", "Enterprise"),
                    entry("3", "INSTITUTION", "事业法人", "Public institution"),
                    entry("4", "SOCIAL_ORGANISATION", "社会组织法人", "Social organisation"),
                    entry("5", "GOVERNMENT_BODY", "行政机关", "Government body"),
                    entry("6", "OTHER_ORGANISATION", "其他组织", "Other organisation")),
            table(
                    "handling-forms",
                    entry("1", "WINDOW", "窗口办理", "At a window"),
                    entry("2", "ONLINE", "网上办理", "Online"),
                    entry("3", "MOBILE", "移动端办理", "On a mobile device"),
                    entry("4", "EXPRESS", "快递申请", "By express"),
                    entry("9", "OTHER", "其他", "Other")),
            table("case-types", entry("1", "INSTANT", "即办件", "Instant"), entry("2", "COMMITTED", "承诺件", "Committed")),
            table(
                    "power-sources",
                    entry("1", "OWN", "法定本级行使", "Own by law"),
                    entry("2", "DELEGATED_DOWN", "上级下放", "Delegated down"),
                    entry("3", "AUTHORISED_BY_SUPERIOR", "上级授权", "Authorised by a superior"),
                    entry("4", "AUTHORISED_BY_PEER", "同级授权", "Authorised by a peer"),
                    entry("5", "ENTRUSTED_BY_SUPERIOR", "上级委托", "Entrusted by a superior"),
                    entry("6", "ENTRUSTED_BY_PEER", "同级委托", "Entrusted by a peer")),
            table(
                    "in-force",
                    entry("1", "IN_FORCE", "在用", "In force"),
                    entry("2", "SUSPENDED", "暂停", "Suspended"),
                    entry("3", "CANCELLED", "取消", "Cancelled")),
            table(
                    "material-necessities",
                    entry("1", "NECESSARY", "必要", "Necessary"),
                    entry("2", "OPTIONAL", "非必要", "Optional"),
                    entry("3", "DEFERRABLE", "容缺后补", "Deferrable")),
            table(
                    "material-forms",
                    entry("1", "PAPER", "纸质", "Paper"),
                    entry("2", "ELECTRONIC", "电子化", "Electronic"),
                    entry("3", "EITHER", "纸质/电子化", "Either")),
            table(
                    "service-forms",
                    entry("1", "INSTANT", "马上办", "Instant"),
                    entry("2", "ONLINE", "网上办", "Online"),
                    entry("3", "NEARBY", "就近办", "Nearby"),
                    entry("4", "ONE_VISIT", "一次办", "One visit")),
            table(
                    "online-levels",
                    entry("I", "I", "信息公开", "Information"),
                    entry("II", "II", "网上申报，到现场至多2次", "Application, two visits at most"),
                    entry("III", "III", "网上受理，到现场至多1次", "Acceptance, one visit at most"),
                    entry("IV", "IV", "全程网办，零到场", "The whole process, no visit")),
            table(
                    "online-depths",
                    entry("1", "1", "互联网咨询", "Advice"),
                    entry("2", "2", "互联网收件", "Receipt"),
                    entry("3", "3", "互联网预审", "Pre-check"),
                    entry("4", "4", "互联网受理", "Acceptance"),
                    entry("5", "5", "互联网办理", "Handling"),
                    entry("6", "6", "互联网办理结果信息反馈", "Notice of the result"),
                    entry("7", "7", "互联网电子证照反馈", "Electronic licence")),
            table(
                    "limit-units",
                    entry("G", "WORKING_DAY", "工作日", "Working day"),
                    entry("Z", "NATURAL_DAY", "自然日", "Natural day")),
            themes());

    private CodeTables() {}

    static List<Table> all() {
        return ALL;
    }

    /** What a value is called; a value outside the table by itself. */
    public static String zh(String table, String name) {
        return ALL.stream()
                .filter(one -> one.name().equals(table))
                .flatMap(one -> one.items().stream())
                .filter(entry -> entry.name().equals(name))
                .map(Entry::zh)
                .findFirst()
                .orElse(name);
    }

    private static Table themes() {
        Stream<Entry> personal =
                Theme.personal().stream().map(name -> entry("PERSON:" + name, "PERSON:" + name, name, "For persons"));
        Stream<Entry> corporate = Theme.corporate().stream()
                .map(name -> entry("ENTERPRISE:" + name, "ENTERPRISE:" + name, name, "For organisations"));
        return new Table("themes", Stream.concat(personal, corporate).toList());
    }

    private static Table table(String name, Entry... entries) {
        return new Table(name, List.of(entries));
    }

    private static Entry entry(String code, String name, String zh, String en) {
        return new Entry(code, name, zh, en);
    }

    /** One table. */
    record Table(String name, List<Entry> items) {}

    /**
     * One value.
     *
     * @param code as the standard or the exchange writes it
     * @param name as this product writes it
     */
    record Entry(String code, String name, String zh, String en) {}
}

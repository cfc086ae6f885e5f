package cn.yingde.govservice.catalog.code;

import java.util.List;
import java.util.Set;

/**
 * A theme under which people look for a matter. A name outside the two standard lists is a local theme (地方特色主题)
 * and serves everybody.
 */
public record Theme(String name, boolean forPersons, boolean forOrganisations) {

    private static final List<String> PERSONAL = List.of(
            "生育收养", "户籍办理", "民族宗教", "教育科研", "入伍服役", "就业创业", "设立变更", "准营准办", "职业资格", "行政缴费", "婚姻登记", "优待抚恤", "规划建设",
            "住房保障", "社会保障", "证件办理", "交通出行", "旅游观光", "出境入境", "消费维权", "公共安全", "司法公证", "知识产权", "环保绿化", "文化体育", "公用事业",
            "医疗卫生", "离职退休", "死亡殡葬", "其他");
    private static final List<String> CORPORATE = List.of(
            "设立变更", "准营准办", "资质认证", "年检年审", "税收财务", "人力资源", "社会保障", "投资审批", "融资信贷", "抵押质押", "商务贸易", "招标拍卖", "海关口岸",
            "涉外服务", "农林牧渔", "国土和规划建设", "交通运输", "环保绿化", "水务气象", "医疗卫生", "科技创新", "文体教育", "知识产权", "民族宗教", "质量技术", "检验检疫",
            "安全生产", "公安消防", "司法公证", "公用事业", "法人注销", "档案文物", "其他");
    private static final Set<String> PERSONAL_NAMES = Set.copyOf(PERSONAL);
    private static final Set<String> CORPORATE_NAMES = Set.copyOf(CORPORATE);

    public static Theme named(String given) {
        String name = given.substring(given.indexOf(':') + 1);
        if (given.startsWith("PERSON:") || given.startsWith("ENTERPRISE:")) {
            return new Theme(name, given.startsWith("PERSON:"), given.startsWith("ENTERPRISE:"));
        }
        boolean personal = PERSONAL_NAMES.contains(name);
        boolean corporate = CORPORATE_NAMES.contains(name);
        boolean local = !personal && !corporate;
        return new Theme(name, personal || local, corporate || local);
    }

    public static List<String> personal() {
        return PERSONAL;
    }

    public static List<String> corporate() {
        return CORPORATE;
    }

    /** Whether the theme is of use to at least one of those the matter serves. */
    public boolean serves(boolean persons, boolean organisations) {
        return (persons && forPersons) || (organisations && forOrganisations);
    }
}

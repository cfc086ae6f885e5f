package cn.yingde.govservice.demodata.matter;

import cn.yingde.govservice.demodata.department.Department;
import cn.yingde.govservice.demodata.matter.Checklist.Fee;
import cn.yingde.govservice.demodata.matter.Checklist.FeeItem;
import cn.yingde.govservice.demodata.matter.Checklist.Form;
import cn.yingde.govservice.demodata.matter.Checklist.Limit;
import cn.yingde.govservice.demodata.matter.Checklist.Material;
import cn.yingde.govservice.demodata.matter.Checklist.Question;
import cn.yingde.govservice.demodata.matter.Checklist.Result;
import cn.yingde.govservice.demodata.matter.Checklist.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Fills the checklist of a matter so that the ten unified elements and all cross-field rules hold. */
public final class Checklists {

    private static final Pattern CORPORATE =
            Pattern.compile(".*(企业|经营|项目|工程|公司|许可|单位|生产|机构|建设|施工|商品房预售|用工|劳务|集体|法人).*");
    private static final Pattern PERSONAL =
            Pattern.compile(".*(个人|居民|身份证|户口|户籍|婚姻|老年|护照|签注|驾驶|学|职业|残疾|参保|待遇|金给付|读者|体检|生育|出生|救助|就业|查询|咨询|资格).*");
    private static final Pattern CHARGED = Pattern.compile(".*(护照|通行证签发|居民身份证|驾驶证|房屋所有权登记).*");

    private Checklists() {}

    static Checklist of(Matter matter) {
        Traits traits = matter.traits();
        Department owner = matter.owner();
        List<String> audiences = served(matter).audiences;
        return new Checklist(
                List.of("符合《" + matter.basisTitle() + "》规定的申请条件", "申请人提交的申请材料真实、完整"),
                materials(matter),
                steps(matter),
                days(traits.statutoryDays()),
                days(traits.promisedDays()),
                traits.instant() ? "INSTANT" : "COMMITTED",
                traits.visits(),
                traits.visits() == 0 ? "" : "需到场核验申请材料原件",
                traits.online(),
                traits.level(),
                depth(traits),
                handlingForms(traits),
                serviceForms(traits),
                matter.stationed(),
                fee(matter),
                List.of(new Form(matter.name() + "申请表")),
                List.of(new Result(matter.name() + "办理结果", "样本（演示数据）")),
                audiences,
                themes(owner, audiences),
                "OWN",
                owner.consultPhone(),
                owner.supervisePhone(),
                owner.address(),
                "工作日 08:30-12:00,14:30-17:30",
                List.of(new Question("办理" + matter.name() + "需要多久？", answer(traits))));
    }

    /** Form and identity are always needed; what proves the details may follow, an agent's mandate is for agents. */
    public static List<Material> materials(Matter matter) {
        List<Material> materials = new ArrayList<>();
        materials.add(new Material(matter.name() + "申请表", "NECESSARY", "EITHER", 1));
        materials.add(new Material("申请人有效身份证明或者营业执照", "NECESSARY", "EITHER", 1));
        if (!matter.traits().instant()) {
            materials.add(new Material("符合申请条件的证明文件", "NECESSARY", "PAPER", 1));
            materials.add(new Material("场所或者资金的说明", "DEFERRABLE", "EITHER", 1));
        }
        materials.add(new Material("授权委托书(代办时提供)", "OPTIONAL", "PAPER", 1));
        return materials;
    }

    private static List<Step> steps(Matter matter) {
        int promised = matter.traits().promisedDays();
        int review = promised / 2;
        return List.of(
                new Step("受理", 0),
                new Step("审核", review),
                new Step("审批", promised - review),
                new Step("办结", 0),
                new Step("送达", 0));
    }

    private static Limit days(int days) {
        return new Limit(days, "WORKING_DAY");
    }

    private static List<Integer> depth(Traits traits) {
        return switch (traits.level()) {
            case "IV" -> List.of(1, 2, 3, 4, 5, 6);
            case "III" -> List.of(1, 2, 3, 4);
            case "II" -> List.of(1, 2, 3);
            default -> List.of(1);
        };
    }

    private static List<String> handlingForms(Traits traits) {
        List<String> forms = new ArrayList<>(List.of("WINDOW"));
        if (traits.online()) {
            forms.add("ONLINE");
        }
        if (traits.visits() == 0) {
            forms.add("EXPRESS");
        }
        return forms;
    }

    private static List<String> serviceForms(Traits traits) {
        List<String> forms = new ArrayList<>();
        if (traits.instant()) {
            forms.add("INSTANT");
        }
        if (traits.online()) {
            forms.add("ONLINE");
        }
        if (traits.visits() <= 1) {
            forms.add("ONE_VISIT");
        }
        return forms;
    }

    private static Fee fee(Matter matter) {
        if (!CHARGED.matcher(matter.name()).matches()) {
            return new Fee(false, null, null, List.of());
        }
        return new Fee(true, "国家和省有关行政事业性收费的规定", true, List.of(new FeeItem("工本费或者登记费", "按规定标准")));
    }

    /** Whom a matter is for, judged by its name. */
    public enum Served {
        PERSONS(List.of("PERSON")),
        ENTERPRISES(List.of("ENTERPRISE")),
        BOTH(List.of("PERSON", "ENTERPRISE"));

        private final List<String> audiences;

        Served(List<String> audiences) {
            this.audiences = audiences;
        }
    }

    public static Served served(Matter matter) {
        if (!CORPORATE.matcher(matter.name()).matches()) {
            return Served.PERSONS;
        }
        return PERSONAL.matcher(matter.name()).matches() ? Served.BOTH : Served.ENTERPRISES;
    }

    private static List<String> themes(Department owner, List<String> audiences) {
        List<String> themes = new ArrayList<>();
        if (audiences.contains("PERSON")) {
            themes.add(owner.personTheme());
        }
        if (audiences.contains("ENTERPRISE") && !themes.contains(owner.corporateTheme())) {
            themes.add(owner.corporateTheme());
        }
        return themes;
    }

    private static String answer(Traits traits) {
        return traits.instant() ? "材料齐全的，当场办结。" : "自受理之日起" + traits.promisedDays() + "个工作日内办结。";
    }
}

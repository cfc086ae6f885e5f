package cn.yingde.govservice.catalog.standard;

import static cn.yingde.govservice.platform.text.Text.of;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;

/** The wording of the cross-field rules: the city's quality script, then what law and the code tables add. */
final class CheckRules {

    private static final Text OPTIMISATION_29 =
            of("《广东省优化营商环境条例》第二十九条", "Guangdong business environment regulation, art. 29");
    private static final Text ONLINE_GUIDE = of("网上办理深度Ⅰ至Ⅳ级规定", "Levels I to IV of online handling");

    static final Rule INSTANT = script(
            1,
            of(
                    "承诺时限为0天时办件类型为即办件，否则为承诺件",
                    "A promised limit of 0 days goes with an instant case, any other with a committed one"));
    static final Rule VISITS_EXPLAINED = script(
            2,
            of("到现场次数不为0时填写必须现场办理原因，为0时不填", "Give the reason for visits when there are any, none when there are none"));
    static final Rule ANOTHER_WAY = script(
            3,
            of("零次到场且不能网办的，办理形式应含快递", "With neither visit nor online handling, the forms of handling include express"));
    static final Rule WHOLE_PROCESS = script(4, of("网办深度Ⅳ级的到现场次数为0", "Level IV means no visit"));
    static final Rule FEES = script(
            5,
            of(
                    "收费的填写依据、项目和是否支持网上支付；不收费的网上支付为否",
                    "A charge has basis, items and whether it can be paid online; no charge, no online payment"));
    static final Rule PHONES = script(
            6, of("咨询和监督电话均带区号且不相同，如0763-2222222", "Both phones with area code, and different, e.g. 0763-2222222"));
    static final Rule THEMES = script(
            7,
            of(
                    "面向个人的选自然人主题，面向法人的选法人主题，不选多余主题",
                    "A personal theme for persons, a corporate one for organisations, none to spare"));
    static final Rule PERMITS = script(8, of("行政许可至少5个办理环节、1个常见问题", "A permit has at least 5 steps and 1 question"));
    static final Rule SAMPLES = script(9, of("每个结果名称附样本", "Attach a sample to each result"));
    static final Rule PROMISE = new Rule(
            "CATALOG-CHECK-10",
            of("《行政许可法》第四十二条", "Administrative licensing law, art. 42"),
            of("承诺时限不长于同单位的法定时限", "The promise is not longer than the statutory limit of the same unit"));
    static final Rule NO_STATUTORY_LIMIT = new Rule(
            "CATALOG-CHECK-11",
            of("实施清单法定办结时限说明", "Explanation of the statutory limit"),
            of("法定时限为0的说明理由", "Explain a statutory limit of 0"));
    static final Rule CATCH_ALL = new Rule(
            "CATALOG-CHECK-12",
            OPTIMISATION_29,
            of("删去“其他材料”等兜底条款，逐项列明", "List each thing; no catch-all such as 'other materials'"));
    static final Rule LEAVES = new Rule(
            "CATALOG-CHECK-13",
            of("基本编码主项、子项规则", "Main entries and sub-entries of the basic code"),
            of("主项已设子项的，按子项编制", "Implement the sub-entries of an entry that has them"));
    static final Rule ENTRUSTER = new Rule(
            "CATALOG-CHECK-14",
            of("权力来源代码表", "Sources of power"),
            of("委托行使的填写委托部门，其他不填", "Name the entrusting body when power is entrusted, only then"));
    static final Rule DEPTH = new Rule(
            "CATALOG-CHECK-15",
            ONLINE_GUIDE,
            of(
                    "Ⅳ级含深度5且零到场，Ⅲ级含4且至多一次，Ⅱ级含2或3且至多两次",
                    "IV: depth 5, no visit; III: depth 4, one visit; II: depth 2 or 3, two visits at most"));
    static final Rule ONLINE_HAS_LEVEL = new Rule(
            "CATALOG-CHECK-16",
            ONLINE_GUIDE,
            of("可网办的选Ⅱ级以上，不可网办的不高于Ⅰ级", "Online handling has level II or above, otherwise at most I"));

    private CheckRules() {}

    private static Rule script(int number, Text accepted) {
        Text basis =
                of("政务服务事项实施清单质检规则第" + number + "条", "Quality rule " + number + " of the implementation checklist");
        return new Rule("CATALOG-CHECK-" + number, basis, accepted);
    }
}

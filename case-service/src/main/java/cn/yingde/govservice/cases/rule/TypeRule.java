package cn.yingde.govservice.cases.rule;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.util.List;

/**
 * Which rule binds which type of matter, as a table. The articles of the Licensing Law bind type 01 (行政许可); the other
 * types follow what the bureau took over from it, and their statutory limit is the matter's own.
 */
public enum TypeRule {
    NOTICE, // 一次性告知期限
    DEEMED_ACCEPTANCE, // 逾期不告知视为受理
    EXTENSION, // 延长审批期限
    JOINT_EXTENSION, // 联合办理延长
    DELIVERY; // 送达期限

    /** Type 01. */
    public static final String LICENCE = "01";

    private static final String EVERY_OTHER = "*";

    private static final Text SERVICE_STANDARD =
            Text.of("本局政务服务办理规范（比照行政许可法执行）", "The bureau's service standard, by analogy with the Licensing Law");
    private static final Text OWN_BASIS = Text.of(
            "该类事项以其自身设定依据为准，行政许可法不适用", "The matter's own legal basis; the Licensing Law does not bind this type");

    private static final List<Row> TABLE = List.of(
            new Row(NOTICE, LICENCE, true, 5, law("第三十二条第一款第四项", "32(1)(4)")),
            new Row(NOTICE, EVERY_OTHER, true, 5, SERVICE_STANDARD),
            new Row(DEEMED_ACCEPTANCE, LICENCE, true, 5, law("第三十二条第一款第四项", "32(1)(4)")),
            new Row(DEEMED_ACCEPTANCE, EVERY_OTHER, false, 0, OWN_BASIS),
            new Row(EXTENSION, LICENCE, true, 10, law("第四十二条第一款", "42(1)")),
            new Row(EXTENSION, EVERY_OTHER, false, 0, OWN_BASIS),
            new Row(JOINT_EXTENSION, LICENCE, true, 15, law("第四十二条第二款", "42(2)")),
            new Row(JOINT_EXTENSION, EVERY_OTHER, false, 0, OWN_BASIS),
            new Row(DELIVERY, LICENCE, true, 10, law("第四十四条", "44")),
            new Row(DELIVERY, EVERY_OTHER, true, 10, SERVICE_STANDARD));

    /** One row of the table: whether the rule binds the type, its working days, and what it rests on. */
    public record Row(TypeRule rule, String type, boolean on, int days, Text basis) {}

    /** The row for a type: its own, else that of every other type. */
    public Row of(String type) {
        return row(type.equals(LICENCE) ? LICENCE : EVERY_OTHER);
    }

    public static List<Row> table() {
        return TABLE;
    }

    /** The basis of an article for type 01, and the bureau's standard for every other. */
    static Text basis(String type, String article, String number) {
        return type.equals(LICENCE) ? law(article, number) : SERVICE_STANDARD;
    }

    /** A rule that rests on an article of the Licensing Law, as the rule book lists it. */
    static Rule rule(String id, String article, String number, Text accepted) {
        return new Rule(id, law(article, number), accepted);
    }

    /** The rule as it is told for a case of this type: other types than 01 rest on the bureau's standard. */
    static Rule cite(Rule rule, String type) {
        return cite(rule, type, rule.accepted());
    }

    static Rule cite(Rule rule, String type, Text accepted) {
        return new Rule(rule.id(), type.equals(LICENCE) ? rule.basis() : SERVICE_STANDARD, accepted);
    }

    private Row row(String type) {
        return TABLE.stream()
                .filter(row -> row.rule() == this && row.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static Text law(String article, String number) {
        return Text.of("《中华人民共和国行政许可法》" + article, "Administrative Licensing Law, art. " + number);
    }
}

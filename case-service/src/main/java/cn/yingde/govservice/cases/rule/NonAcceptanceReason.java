package cn.yingde.govservice.cases.rule;

/** Why an application is not accepted (不予受理的理由). */
public enum NonAcceptanceReason {
    NOT_REQUIRED("第三十二条第一款第一项", "32(1)(1)"), // 依法不需要取得
    NOT_COMPETENT("第三十二条第一款第二项", "32(1)(2)"), // 不属于本机关职权
    STILL_INCOMPLETE("第三十二条第一款第四项", "32(1)(4)"), // 补正后仍不齐全
    FALSE_MATERIALS("第七十八条", "78"), // 隐瞒情况或者提供虚假材料
    BARRED("第七十八条、第七十九条", "78, 79"), // 在限制申请期内
    DUPLICATE("第三十二条", "32"); // 重复申请

    final String article;
    final String number;

    NonAcceptanceReason(String article, String number) {
        this.article = article;
        this.number = number;
    }
}

package cn.yingde.govservice.cases.rule;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;

/** What is one application and what are two. */
public final class DuplicateRules {

    static final Rule ONE_PENDING = TypeRule.rule(
            "CASE-DUP-1",
            "第三十二条",
            "32",
            Text.of("等待在办申请办结；不同项目请填写项目名称", "Wait for the pending one; name the project if it is another"));

    private DuplicateRules() {}

    /** CASE-DUP-1: one pending application for a matter, an applicant and a project. */
    public static Rule onePending(String type) {
        return TypeRule.cite(ONE_PENDING, type);
    }
}

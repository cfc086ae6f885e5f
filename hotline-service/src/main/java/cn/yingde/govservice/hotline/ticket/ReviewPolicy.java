package cn.yingde.govservice.hotline.ticket;

import static cn.yingde.govservice.hotline.HotlineProblem.REVIEW_FINDINGS_MISSING;
import static cn.yingde.govservice.hotline.HotlineProblem.REVIEW_OWN_REPLY;
import static cn.yingde.govservice.hotline.ticket.Refusal.refuseIf;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules for the review of a reply (审核): never by who wrote it; one that goes back says what it lacks. */
final class ReviewPolicy {

    private static final Text REPORT = Text.of(
            "英德市政务服务和数据管理局2019年上半年工作总结：缺处理时间、过程或结果的回复退回部门重新答复处理",
            "Half-year report 2019: a reply without time, process or result goes back to the department");

    static final Rule NOT_ONE_S_OWN = new Rule(
            "HOTLINE-REV-1",
            Text.of("岗位分离：本人回复不得本人审核", "Separation of duties: nobody reviews their own work"),
            Text.of("由另一名审核员审核", "Let another reviewer decide"));
    static final Rule BACK_WITH_FINDINGS =
            new Rule("HOTLINE-REV-2", REPORT, Text.of("选择至少一项退回原因", "Name at least one finding"));

    private ReviewPolicy() {}

    static Optional<Refusal> check(boolean pass, List<Finding> findings, @Nullable String author, String reviewer) {
        return refuseIf(
                        reviewer.equals(author),
                        REVIEW_OWN_REPLY,
                        Text.of("不能审核本人提交的回复", "Nobody reviews their own reply"),
                        NOT_ONE_S_OWN)
                .or(() -> refuseIf(
                        !pass && findings.isEmpty(),
                        REVIEW_FINDINGS_MISSING,
                        Text.of("退回回复须注明原因", "A reply goes back only with findings"),
                        BACK_WITH_FINDINGS));
    }
}

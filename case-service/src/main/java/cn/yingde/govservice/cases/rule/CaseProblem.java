package cn.yingde.govservice.cases.rule;

import cn.yingde.govservice.platform.problem.ProblemCode;
import cn.yingde.govservice.platform.text.Text;
import org.springframework.http.HttpStatus;

/** Why a call about a case is refused. */
public enum CaseProblem implements ProblemCode {
    CASE_STATE(HttpStatus.CONFLICT, "办件状态不允许该操作", "Not possible in the state of the case"),
    CASE_DUPLICATE(HttpStatus.CONFLICT, "重复申请", "The same application is pending"),
    CASE_MATTER(HttpStatus.UNPROCESSABLE_CONTENT, "事项不可申请", "The matter cannot be applied for"),
    CASE_MATTER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "暂时无法读取事项", "The matter cannot be read now"),
    CASE_MATERIALS(HttpStatus.UNPROCESSABLE_CONTENT, "材料不符合规定", "The materials do not allow this"),
    CASE_CORRECTION(HttpStatus.UNPROCESSABLE_CONTENT, "补正告知不符合规定", "The correction notice is refused"),
    CASE_NON_ACCEPTANCE(HttpStatus.UNPROCESSABLE_CONTENT, "不予受理不符合规定", "The non-acceptance is refused"),
    CASE_STEP(HttpStatus.UNPROCESSABLE_CONTENT, "办理环节不符", "Not the step of the process"),
    CASE_PROCEDURE(HttpStatus.UNPROCESSABLE_CONTENT, "特别程序不符合规定", "The special procedure is refused"),
    CASE_DECISION(HttpStatus.UNPROCESSABLE_CONTENT, "决定不符合规定", "The decision is refused"),
    CASE_DELIVERY(HttpStatus.UNPROCESSABLE_CONTENT, "送达不符合规定", "The delivery is refused"),
    CASE_VOIDING(HttpStatus.UNPROCESSABLE_CONTENT, "作废不符合规定", "The voiding is refused"),
    CASE_OWN_WORK(HttpStatus.UNPROCESSABLE_CONTENT, "不得审批本人经办事项", "Nobody decides on their own request"),
    CASE_PROGRESS_LIMIT(HttpStatus.TOO_MANY_REQUESTS, "查询失败次数过多", "Too many failed queries"),
    CASE_FEED_BEHIND(HttpStatus.SERVICE_UNAVAILABLE, "事项目录尚未同步", "The catalogue has not arrived yet");

    private final HttpStatus status;
    private final Text title;

    CaseProblem(HttpStatus status, String zh, String en) {
        this.status = status;
        this.title = Text.of(zh, en);
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}

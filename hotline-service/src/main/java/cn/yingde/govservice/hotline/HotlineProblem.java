package cn.yingde.govservice.hotline;

import cn.yingde.govservice.platform.problem.ProblemCode;
import cn.yingde.govservice.platform.text.Text;
import org.springframework.http.HttpStatus;

/** Every problem of the hotline that is not common to all services. */
public enum HotlineProblem implements ProblemCode {
    TICKET_STATE(HttpStatus.CONFLICT, "当前状态不允许该操作", "Not possible in this state"),
    TICKET_MERGE_TARGET(HttpStatus.UNPROCESSABLE_CONTENT, "不能并入该工单", "Cannot be merged into this ticket"),
    CATEGORY_UNKNOWN(HttpStatus.UNPROCESSABLE_CONTENT, "未知类别", "Unknown category"),
    DEPARTMENT_UNKNOWN(HttpStatus.UNPROCESSABLE_CONTENT, "未知部门", "Unknown department"),
    DEPARTMENT_NOT_MEMBER(HttpStatus.UNPROCESSABLE_CONTENT, "部门未接入热线", "Not a member of the hotline"),
    UPSTREAM_NUMBER(HttpStatus.CONFLICT, "市中心编号已用于不同内容", "The upstream number has other content"),
    OUT_OF_SCOPE(HttpStatus.UNPROCESSABLE_CONTENT, "不属于受理范围", "Outside the hotline's scope"),
    DIRECT_ANSWER_CONSULT(HttpStatus.UNPROCESSABLE_CONTENT, "不可直接答复", "Cannot be answered at the desk"),
    MERGE_UPSTREAM(HttpStatus.UNPROCESSABLE_CONTENT, "市中心工单不得并单", "Upstream tickets are not merged"),
    UPSTREAM_ONLY(HttpStatus.UNPROCESSABLE_CONTENT, "仅限市中心工单", "Upstream tickets only"),
    ACCUSED_UNIT(HttpStatus.UNPROCESSABLE_CONTENT, "被投诉单位回避", "The unit is complained of"),
    DISPATCH_ASSISTANTS(HttpStatus.UNPROCESSABLE_CONTENT, "协办部门有误", "Assisting departments are wrong"),
    DUE_TOO_LATE(HttpStatus.UNPROCESSABLE_CONTENT, "期限过晚", "The due time is too late"),
    RETURN_USED(HttpStatus.UNPROCESSABLE_CONTENT, "退单次数已用完", "The return is used up"),
    RETURN_TOO_LATE(HttpStatus.UNPROCESSABLE_CONTENT, "退单超过期限", "Too late for a return"),
    DESIGNATED_NO_RETURN(HttpStatus.UNPROCESSABLE_CONTENT, "指定部门不得退单", "Designated: no return"),
    RETURN_LIMIT_COORDINATE(HttpStatus.UNPROCESSABLE_CONTENT, "须先协调裁定", "A ruling is needed first"),
    EXTENSION_LIMIT(HttpStatus.UNPROCESSABLE_CONTENT, "延期次数已用完", "No extension left"),
    EXTENSION_TOO_LONG(HttpStatus.UNPROCESSABLE_CONTENT, "延期过长", "The extension is too long"),
    EXTENSION_AFTER_DUE(HttpStatus.UNPROCESSABLE_CONTENT, "期限已过", "The due time has passed"),
    EXTENSION_PENDING(HttpStatus.UNPROCESSABLE_CONTENT, "延期申请待决定", "An extension is pending"),
    EXTENSION_OPINION_MISSING(HttpStatus.UNPROCESSABLE_CONTENT, "缺少领导审批意见", "The leader's opinion is missing"),
    REPLY_INCOMPLETE(HttpStatus.UNPROCESSABLE_CONTENT, "回复不完整", "The reply is not complete"),
    REPLY_HANDLED_AT(HttpStatus.UNPROCESSABLE_CONTENT, "处理时间有误", "The time of handling is wrong"),
    REVIEW_OWN_REPLY(HttpStatus.UNPROCESSABLE_CONTENT, "不得审核本人回复", "Nobody reviews their own reply"),
    REVIEW_FINDINGS_MISSING(HttpStatus.UNPROCESSABLE_CONTENT, "缺少退回原因", "Findings are missing"),
    CALLBACK_INCOMPLETE(HttpStatus.UNPROCESSABLE_CONTENT, "回访记录不完整", "The call-back is not complete"),
    CALLBACK_FIRST(HttpStatus.UNPROCESSABLE_CONTENT, "须先回访", "Call back first"),
    REOPENING_TOO_LATE(HttpStatus.UNPROCESSABLE_CONTENT, "超过重新办理期限", "Too late for reopening"),
    MEETING_MAKES_NO_RULES(HttpStatus.UNPROCESSABLE_CONTENT, "会议无权制定规则", "The meeting makes no rules"),
    REVEAL_PROTECTED(HttpStatus.UNPROCESSABLE_CONTENT, "举报人信息受保护", "The reporter is protected"),
    PROGRESS_LIMIT(HttpStatus.TOO_MANY_REQUESTS, "查询过于频繁", "Too many queries");

    private final HttpStatus status;
    private final Text title;

    HotlineProblem(HttpStatus status, String zh, String en) {
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

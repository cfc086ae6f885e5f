package cn.yingde.govservice.catalog.problem;

import cn.yingde.govservice.platform.problem.ProblemCode;
import cn.yingde.govservice.platform.text.Text;
import org.springframework.http.HttpStatus;

/** The problems only this service answers with. */
public enum CatalogProblem implements ProblemCode {
    DEPARTMENT_EXISTS(HttpStatus.CONFLICT, "部门标识已存在", "The department id is taken"),
    DEPARTMENT_CHANGE(HttpStatus.UNPROCESSABLE_CONTENT, "部门变更不符合规则", "A rule refuses the change of the department"),
    CATALOG_ITEM_EXISTS(HttpStatus.CONFLICT, "基本编码已存在", "The basic code is taken"),
    CATALOG_ITEM_UNKNOWN(HttpStatus.UNPROCESSABLE_CONTENT, "基本目录中没有该条目", "The catalogue has no such entry"),
    DEPARTMENT_UNKNOWN(HttpStatus.UNPROCESSABLE_CONTENT, "没有该部门", "There is no such department"),
    MATTER_EXISTS(HttpStatus.CONFLICT, "该部门已有此事项", "The department already has this matter"),
    MATTER_STATE(HttpStatus.CONFLICT, "事项当前状态不允许此操作", "The matter's state does not allow this"),
    MATTER_INCOMPLETE(HttpStatus.UNPROCESSABLE_CONTENT, "事项要素不完整", "The matter does not meet the standard"),
    MATTER_REVIEWER(HttpStatus.UNPROCESSABLE_CONTENT, "提交人不得审核", "The submitter may not review"),
    MATTER_EFFECTIVE_DATE(HttpStatus.UNPROCESSABLE_CONTENT, "生效日期不符合规则", "A rule refuses the effective date"),
    TRANSFER_STATE(HttpStatus.CONFLICT, "划转项目当前状态不允许此操作", "The transfer item's state does not allow this"),
    TRANSFER_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "划转不符合规则", "A rule refuses the transfer"),
    CALENDAR_RANGE(HttpStatus.UNPROCESSABLE_CONTENT, "超出日历计算范围", "Outside the range of the calendar"),
    CALENDAR_VERSION_EXISTS(HttpStatus.CONFLICT, "日历版本已存在", "The calendar version exists");

    private final HttpStatus status;
    private final Text title;

    CatalogProblem(HttpStatus status, String zh, String en) {
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

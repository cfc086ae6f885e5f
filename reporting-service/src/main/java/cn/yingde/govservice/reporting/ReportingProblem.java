package cn.yingde.govservice.reporting;

import cn.yingde.govservice.platform.problem.ProblemCode;
import cn.yingde.govservice.platform.text.Text;
import org.springframework.http.HttpStatus;

/** The problems that only this service answers with. */
public enum ReportingProblem implements ProblemCode {
    METRIC_PERIOD(HttpStatus.BAD_REQUEST, "统计周期写法不对", "Not a period"),
    METRIC_GROUPING(HttpStatus.BAD_REQUEST, "该指标不能这样分组或筛选", "The metric cannot be divided or narrowed so"),
    MANUAL_INDICATOR_VALUE(HttpStatus.BAD_REQUEST, "人工指标须有数值或文字之一", "A manual indicator has a value or a text"),
    REPORT_STATE(HttpStatus.CONFLICT, "报告当前状态不允许", "The report's state does not allow this");

    private final HttpStatus status;
    private final Text title;

    ReportingProblem(HttpStatus status, String zh, String en) {
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

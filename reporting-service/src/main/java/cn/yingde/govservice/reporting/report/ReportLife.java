package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.platform.state.StateTable;
import cn.yingde.govservice.reporting.ReportingProblem;

/** The whole life of a report: signed once, then published once. */
final class ReportLife {

    static final StateTable<ReportState, ReportAction> TABLE = StateTable.of(
                    ReportState.class, ReportAction.class, ReportingProblem.REPORT_STATE)
            .startingIn(ReportState.DRAFT)
            .on(ReportAction.SIGN)
            .from(ReportState.DRAFT)
            .to(ReportState.SIGNED)
            .on(ReportAction.PUBLISH)
            .from(ReportState.SIGNED)
            .to(ReportState.PUBLISHED)
            .build();

    private ReportLife() {}
}

package cn.yingde.govservice.reporting.report;

import java.time.LocalDate;

/** The part of the half-year report about the hall, its matters and its services (政务服务管理). */
final class HallText {

    private final HalfYear half;
    private final ReportSettings settings;
    private final Writer writer;

    HallText(HalfYear half, ReportSettings settings, Writer writer) {
        this.half = half;
        this.settings = settings;
        this.writer = writer;
    }

    void write() {
        hall();
        matters();
        services();
    }

    private void hall() {
        writer.heading(2, "(二)一如既往,做好政务服务管理工作。")
                .say(
                        half.year() + "年" + half.months() + "," + settings.place() + "政务服务中心共受理各类业务{cases.accepted}件。",
                        "办结业务按时办结率{cases.onTimeRatePercent}。")
                .heading(3, "1.进一步落实“两集中、三到位”。")
                .say(
                        "进驻单位由改革前的{organisation.stationedUnitsBeforeReform}个调整为{organisation.stationedUnitsAfterReform}个。",
                        "目前共进驻{organisation.stationedUnitsAfterReform}个单位的行政审批事项{organisation.stationedApprovalMatters}项,公共服务事项{organisation.stationedPublicServiceMatters}项。")
                .entered("text.hall")
                .say("机构改革后," + settings.takenOver().business()
                        + "业务已划转承接,目前已受理{cases.fireApprovalsAcceptedByHousingAfterTransfer}宗"
                        + settings.takenOver().business() + "业务。");
    }

    private void matters() {
        writer.heading(3, "2.开展事项标准化工作。")
                .say(
                        settings.place() + "共有面向社会服务事项的单位{organisation.unitsWithPublicMatters}个;",
                        "其中有{organisation.unitsWithTransferredInMatters}个单位有划入事项,有{organisation.unitsRenamedAndRescoped}个单位变更了名称和职能范围。")
                .say(
                        HallText::dayInWords,
                        "我局于{organisation.trainingDate}召开事项调整专题培训会,共有{organisation.trainingAttendances}人次参加。")
                .entered("text.standardisation")
                .say(
                        "截至" + half.name()
                                + "末,依申请7类政务服务事项“马上办”比例{matters.instantRatioPercent},网上可办率{matters.onlineRatioPercent},“最多跑一次”比例{matters.oneVisitRatioPercent}。");
    }

    private void services() {
        writer.heading(3, "3.建立“容缺受理”工作制度。")
                .entered("text.deferred-acceptance")
                .say("目前已向各有关单位征求了{manual.consultationRounds}次意见。")
                .heading(3, "4.推进政务服务指尖办理。")
                .entered("text.fingertip")
                .say("各类宣传活动累计发放海报{manual.posters}。")
                .heading(3, "5.改善政务服务大厅环境。")
                .entered("text.environment")
                .say("拟投入{manual.hallInvestment}资金,对政务服务大厅进行升级改造。");
    }

    /** 2019-05-23 is read as 5月23日. */
    private static String dayInWords(String shown) {
        if (!shown.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return shown;
        }
        LocalDate day = LocalDate.parse(shown);
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}

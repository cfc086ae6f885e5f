package cn.yingde.govservice.reporting.report;

import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of the half-year report under the headings of the bureau's own work summaries. */
final class HalfYearText {

    private static final int TOPICS_NAMED = 8;

    private final HalfYear half;
    private final ReportSettings settings;
    private final Writer writer;
    private final Chart topics;

    HalfYearText(HalfYear half, ReportSettings settings, Writer writer, Chart topics) {
        this.half = half;
        this.settings = settings;
        this.writer = writer;
        this.topics = topics;
    }

    List<Section> write() {
        writer.heading(0, "").entered("text.opening").say(opening());
        writer.heading(1, "一、" + half.name() + "工作情况");
        reform();
        hall();
        matters();
        services();
        hotline();
        measures();
        writer.heading(1, "二、存在问题").entered("text.problems");
        plans();
        writer.heading(0, "").entered("text.closing");
        return spoken(writer.sections());
    }

    private String opening() {
        return writer.has("text.opening")
                ? ""
                : "现将" + half.full() + "主要工作开展情况及" + half.next().name() + "工作安排汇报如下。";
    }

    private void reform() {
        writer.heading(2, "(一)全力以赴,做好机构改革工作。")
                .entered("text.reform")
                .say("目前,我局内设{manual.internalSections}个股室,下辖{manual.subordinateBodies}个机构。");
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
                        HalfYearText::dayInWords,
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

    private void hotline() {
        writer.heading(2, "(三)竭尽全力,做好热线管理工作。")
                .heading(3, "1.平台运行基本情况。")
                .say(
                        half.months() + "," + settings.place() + "热线平台系统总共收到" + settings.superiorCentre()
                                + "转派及本级受理热线工单{hotline.received}单,已回复处理{hotline.replied}单,超期工单{hotline.overdue}单",
                        ",工单按时回复率{hotline.onTimeReplyRatePercent}",
                        ",工单处理结果满意度{hotline.satisfactionRatePercent}",
                        "。")
                .say(hotTopics())
                .entered("text.hotline-topics");
    }

    private String hotTopics() {
        if (topics.bars().isEmpty()) {
            return "";
        }
        String named = topics.bars().stream()
                .limit(TOPICS_NAMED)
                .map(bar -> bar.label() + "(" + bar.value() + "单)")
                .collect(Collectors.joining("、"));
        return "工单诉求主要集中在" + named + "等方面。";
    }

    private void measures() {
        writer.heading(3, "2.主要工作措施。")
                .heading(4, "(1)加强工单协调,建立催办台账,确保工单处理时限和质量。")
                .say(half.months() + ",我局共组织相关职能部门召开协调会{hotline.coordinationMeetings}次。")
                .entered("text.hotline-urging")
                .heading(4, "(2)明确工单时限,规范延期申请,强化工单效能预警。")
                .entered("text.hotline-limits")
                .heading(4, "(3)严格审核工单,规范回复处理意见。")
                .entered("text.hotline-review")
                .heading(4, "(4)理顺热线投诉工单的派单和督办力度。")
                .entered("text.hotline-dispatch");
    }

    private void plans() {
        String targets = half.next().half() == 2 ? "targetsSecondHalf." : "targetsFirstHalf.";
        writer.heading(1, "三、" + half.next().name() + "工作计划")
                .heading(3, "1.政务服务改革方面。")
                .say(
                        "力争依申请7类政务服务事项“马上办”比例达到{" + targets + "instantRatioAtLeastPercent}以上;",
                        "政务服务事项网上可办率达{" + targets + "onlineRatioAtLeastPercent}以上;",
                        "{" + targets + "atMostOneVisitRatioAtLeastPercent}以上政务服务事项实现“最多跑一次”。")
                .entered("text.plan-reform")
                .heading(3, "2.热线工单方面。")
                .entered("text.plan-hotline");
    }

    /** 2019-05-23 is read as 5月23日. */
    private static String dayInWords(String shown) {
        if (!shown.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return shown;
        }
        LocalDate day = LocalDate.parse(shown);
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** A low heading stays when something stands below it: a paragraph, or a lower heading that stays. */
    private static List<Section> spoken(List<Section> all) {
        LinkedList<Section> kept = new LinkedList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Section section = all.get(i);
            boolean high = section.level() == 1 || section.level() == 2;
            boolean carries =
                    section.level() > 0 && !kept.isEmpty() && kept.getFirst().level() > section.level();
            if (high || carries || !section.paragraphs().isEmpty()) {
                kept.addFirst(section);
            }
        }
        return List.copyOf(kept);
    }
}

package cn.yingde.govservice.reporting.report;

import java.util.stream.Collectors;

/** The part of the half-year report about the hotline (热线管理): what came in, and what was done about it. */
final class HotlineText {

    private static final int TOPICS_NAMED = 8;

    private final HalfYear half;
    private final ReportSettings settings;
    private final Writer writer;
    private final Chart topics;

    HotlineText(HalfYear half, ReportSettings settings, Writer writer, Chart topics) {
        this.half = half;
        this.settings = settings;
        this.writer = writer;
        this.topics = topics;
    }

    void write() {
        hotline();
        measures();
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
}

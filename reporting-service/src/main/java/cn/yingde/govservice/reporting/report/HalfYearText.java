package cn.yingde.govservice.reporting.report;

import java.util.LinkedList;
import java.util.List;

/** The text of the half-year report under the headings of the bureau's own work summaries. */
final class HalfYearText {

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
        new HallText(half, settings, writer).write();
        new HotlineText(half, settings, writer, topics).write();
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

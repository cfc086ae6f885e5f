package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.reporting.manual.ManualIndicatorStore;
import cn.yingde.govservice.reporting.metric.Filters;
import cn.yingde.govservice.reporting.targets.TargetStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The figures of the half-year report: which metric, manual indicator or target stands under which key. */
@Component
class HalfYearFigures {

    private final FigureMaker maker;
    private final Reform reform;
    private final ManualIndicatorStore manual;
    private final TargetStore targets;
    private final ReportSettings settings;

    HalfYearFigures(
            FigureMaker maker,
            Reform reform,
            ManualIndicatorStore manual,
            TargetStore targets,
            ReportSettings settings) {
        this.maker = maker;
        this.reform = reform;
        this.manual = manual;
        this.targets = targets;
        this.settings = settings;
    }

    FigureBook read(HalfYear half, Instant now) {
        FigureMaker.Of of = maker.of(half.period(), now);
        List<ReportFigure> all = new ArrayList<>();
        organisation(half, of, all);
        business(of, all);
        hotline(of, all);
        targets(half.next(), all);
        manual(half, all);
        return new FigureBook(all);
    }

    private void organisation(HalfYear half, FigureMaker.Of of, List<ReportFigure> all) {
        reform.day(half.period())
                .ifPresent(day -> all.add(of.asOf(
                        day.minusDays(1),
                        "organisation.stationedUnitsBeforeReform",
                        "改革前进驻单位",
                        "departments.stationed")));
        all.add(of.metric("organisation.stationedUnitsAfterReform", "进驻单位", "departments.stationed"));
        all.add(of.metric("organisation.unitsWithPublicMatters", "有面向社会服务事项的单位", "departments.with-public-matters"));
        all.add(of.metric(
                "organisation.unitsWithTransferredInMatters", "有划入事项的单位", "departments.with-transferred-in-matters"));
        all.add(of.metric("organisation.unitsRenamedAndRescoped", "变更名称和职能范围的单位", "departments.renamed-and-rescoped"));
        all.add(of.metric("organisation.stationedApprovalMatters", "进驻行政审批事项", "matters.stationed-approval"));
        all.add(of.metric(
                "organisation.stationedPublicServiceMatters", "进驻公共服务事项", "matters.stationed-public-service"));
        all.add(of.metric("matters.instantRatioPercent", "马上办比例", "matters.instant-ratio"));
        all.add(of.metric("matters.onlineRatioPercent", "网上可办率", "matters.online-ratio"));
        all.add(of.metric("matters.oneVisitRatioPercent", "最多跑一次比例", "matters.one-visit-ratio"));
    }

    private void business(FigureMaker.Of of, List<ReportFigure> all) {
        all.add(of.metric("cases.accepted", "受理各类业务", "cases.accepted"));
        all.add(of.metric("cases.onTimeRatePercent", "按时办结率", "cases.on-time-rate"));
        List<String> codes = reform.takenOver(of.lastDay());
        if (!codes.isEmpty()) {
            Filters filters =
                    Filters.NONE.inDepartment(settings.takenOver().to()).ofMatters(codes);
            all.add(of.narrowed(
                    filters,
                    "cases.fireApprovalsAcceptedByHousingAfterTransfer",
                    "划转后受理的" + settings.takenOver().business(),
                    "cases.accepted"));
        }
    }

    private static void hotline(FigureMaker.Of of, List<ReportFigure> all) {
        all.add(of.metric("hotline.received", "收到热线工单", "tickets.received"));
        all.add(of.metric("hotline.replied", "已回复工单", "tickets.replied"));
        all.add(of.metric("hotline.overdue", "超期工单", "tickets.overdue"));
        all.add(of.metric("hotline.repliedLate", "逾期回复工单", "tickets.replied-late"));
        all.add(of.metric("hotline.evaluated", "有效评价工单", "tickets.evaluated"));
        all.add(of.metric("hotline.satisfied", "满意工单", "tickets.satisfied"));
        all.add(of.metric("hotline.replyRatePercent", "工单回复率", "tickets.reply-rate"));
        all.add(of.metric("hotline.onTimeReplyRatePercent", "工单按时回复率", "tickets.on-time-reply-rate"));
        all.add(of.metric("hotline.satisfactionRatePercent", "工单处理结果满意度", "tickets.satisfaction-rate"));
        all.add(of.metric("hotline.coordinationMeetings", "协调会", "tickets.coordination-meetings"));
    }

    private static final Map<String, String> TARGETS = new TreeMap<>(Map.of(
            "matters.instant-ratio", "instantRatioAtLeastPercent",
            "matters.online-ratio", "onlineRatioAtLeastPercent",
            "matters.one-visit-ratio", "atMostOneVisitRatioAtLeastPercent"));

    private void targets(HalfYear next, List<ReportFigure> all) {
        String name = next.half() == 2 ? "targetsSecondHalf." : "targetsFirstHalf.";
        targets.of(next.period().label()).stream()
                .filter(target -> TARGETS.containsKey(target.metricId()))
                .forEach(target -> all.add(FigureMaker.target(name + TARGETS.get(target.metricId()), next, target)));
    }

    /** Texts become paragraphs, everything else is a figure. */
    private void manual(HalfYear half, List<ReportFigure> all) {
        manual.of(half.period().label()).stream()
                .filter(indicator -> !indicator.id().startsWith("text."))
                .forEach(indicator -> all.add(FigureMaker.manual(indicator)));
    }
}

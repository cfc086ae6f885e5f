package cn.yingde.govservice.reporting.report;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose report it is.
 *
 * @param bureauName 发文机关
 * @param place how the text calls the county-level city
 * @param superiorCentre who sends tickets down
 * @param demonstration the data are made up, which every page of the report then says
 * @param takenOver the matters whose cases the report names as an example of what moved in the reform
 */
@ConfigurationProperties("govservice.reports")
public record ReportSettings(
        @DefaultValue("英德市政务服务数据管理局") String bureauName,
        @DefaultValue("我市") String place,
        @DefaultValue("清远市热线中心") String superiorCentre,
        @DefaultValue("false") boolean demonstration,
        @DefaultValue TakenOver takenOver) {

    /** From which department to which. */
    public record TakenOver(
            @DefaultValue("fire-rescue") String from,
            @DefaultValue("housing") String to,
            @DefaultValue("消防审批") String business) {}
}

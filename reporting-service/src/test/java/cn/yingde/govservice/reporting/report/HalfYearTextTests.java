package cn.yingde.govservice.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.period.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The report's text: which headings and sentences stand when which figures and texts are known. */
class HalfYearTextTests {

    private static final ReportSettings SETTINGS = new ReportSettings(
            "某局", "我市", "市热线中心", false, new ReportSettings.TakenOver("fire-rescue", "housing", "消防审批"));
    private static final Chart TOPICS = new Chart("诉求", "单", List.of(new Chart.Bar("食品", 12), new Chart.Bar("环卫", 3)));

    @Test
    void keepsTheHeadingsOfTheOfficialLayoutAndLeavesLowOnesOutThatCarryNothing() {
        List<Section> sections = write("2019-H1", Map.of(), new Chart("诉求", "单", List.of()));

        assertThat(sections.stream().map(Section::heading).filter(heading -> !heading.isEmpty()))
                .startsWith("一、上半年工作情况", "(一)全力以赴,做好机构改革工作。", "(二)一如既往,做好政务服务管理工作。")
                .contains("(三)竭尽全力,做好热线管理工作。", "二、存在问题", "三、下半年工作计划")
                .noneMatch(heading -> heading.contains("容缺受理") || heading.startsWith("(4)"));
    }

    @Test
    void speaksOfTheHalfYearThatItIsAbout() {
        String first = text(write("2019-H1", Map.of(), TOPICS, figure("cases.accepted", 79, "件")));
        String second = text(write("2019-H2", Map.of(), TOPICS, figure("cases.accepted", 80, "件")));

        assertThat(first).contains("现将2019年上半年主要工作开展情况及下半年工作安排", "2019年1-6月,我市政务服务中心共受理各类业务79件。");
        assertThat(second).contains("现将2019年下半年主要工作开展情况及上半年工作安排", "2019年7-12月,我市政务服务中心共受理各类业务80件。");
    }

    @Test
    void namesTheTopicsWithTheirNumbersAndTheTrainingDayInWords() {
        String text = text(write(
                "2019-H1",
                Map.of(),
                TOPICS,
                figure("organisation.trainingDate", "2019-05-23", ""),
                figure("organisation.trainingAttendances", 65, "人次")));

        assertThat(text).contains("工单诉求主要集中在食品(12单)、环卫(3单)等方面。").contains("我局于5月23日召开事项调整专题培训会,共有65人次参加。");
    }

    @Test
    void takesThePlansTargetsOfTheNextHalf() {
        ReportFigure target = figure("targetsSecondHalf.instantRatioAtLeastPercent", 25, "%");

        assertThat(text(write("2019-H1", Map.of(), TOPICS, target))).contains("“马上办”比例达到25%以上");
        assertThat(text(write("2019-H2", Map.of(), TOPICS, target))).doesNotContain("达到25%");
    }

    @Test
    void putsAnEnteredOpeningInPlaceOfTheUsualOne() {
        Map<String, Writer.ManualText> entered = Map.of("text.opening", new Writer.ManualText("各位领导:", "办公室"));

        assertThat(text(write("2019-H1", entered, TOPICS))).contains("各位领导:").doesNotContain("现将2019年");
    }

    private static List<Section> write(
            String period, Map<String, Writer.ManualText> texts, Chart topics, ReportFigure... figures) {
        HalfYear half = HalfYear.of(Period.parse(period).orElseThrow()).orElseThrow();
        Writer writer = new Writer(new FigureBook(Arrays.asList(figures)), texts);
        return new HalfYearText(half, SETTINGS, writer, topics).write();
    }

    private static ReportFigure figure(String key, Object value, String unit) {
        return WriterTests.figure(key, value, unit);
    }

    private static String text(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
    }
}
